import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('balancing-test-missing', [
  {
    register: [
      ['PA-0001', on('6-1-f')],
      ['ASM-0001', { type: 'lia' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/lia',
    mend: { path: 'purposes/p1/lia', to: 'ASM-0001' },
    silent: [
      [
        ['PA-0001', on('6-1-f')],
        ['ASM-0001', { type: 'lia', subject: ['PA-0001'] }],
      ],
      [['PA-0001', on('6-1-f', { basisStatus: 'inferred' })]],
    ],
  },
]);
