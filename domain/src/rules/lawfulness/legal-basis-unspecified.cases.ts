import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legal-basis-unspecified', [
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', text, basisNote: 'necessary for our interests' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-f' },
    silent: [[['PA-0001', { purposes: [{ id: 'p1', text }] }]]],
  },
  {
    register: [['PA-0001', on('6-1-b', { basisStatus: 'inferred', basisNote: 'necessary to serve customers' })]],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'decided' },
  },
]);
