import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('controller-not-named', [
  {
    register: [
      ['PA-0001', { name: 'Payroll' }],
      ['ORG-0001', {}],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { path: 'organisation', to: 'ORG-0001' },
  },
]);
