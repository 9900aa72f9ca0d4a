import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legal-obligation-unspecified', [
  {
    register: [['PA-0001', on('6-1-c', { basisNote: 'accounting law' })]],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law', to: { statute: 'Bokføringsloven', section: '§ 13' } },
    silent: [[['PA-0001', on('6-1-b')]], [['PA-0001', on('6-1-c', { basisStatus: 'inferred' })]]],
  },
]);
