import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('purpose-missing', [
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', legalBasis: '6-1-b' }] }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes/p1/text', to: 'Pay wages' },
    silent: [[['PA-0001', { purposes: [{ id: 'p1', code: 'dpv:PersonnelPayment' }] }]]],
  },
]);
