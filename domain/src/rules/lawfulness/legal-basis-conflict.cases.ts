import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legal-basis-conflict', [
  {
    register: [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-a', '6-1-c'] })]],
    of: 'PA-0001',
    at: 'purposes/p1/alsoClaimed',
    mend: { path: 'purposes/p1/alsoClaimed', to: undefined },
    silent: [
      [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-b'] })]],
      // One claim beside what a reader inferred is not two claims.
      [['PA-0001', on('6-1-f', { basisStatus: 'inferred', alsoClaimed: ['6-1-a'] })]],
      // That consent is bundled with a contract says it.
      [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-a'] })]],
    ],
  },
]);
