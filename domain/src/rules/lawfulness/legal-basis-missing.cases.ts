import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legal-basis-missing', [
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Pay wages' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-b' },
    silent: [
      [['PA-0001', { purposes: [{ id: 'p1', text: 'Sell', basisNote: 'necessary for our interests' }] }]],
      [['PA-0001', { purposes: [{ id: 'p1', text: 'Sell', basisStatus: 'announced' }] }]],
      [['PA-0001', { purposes: [{ id: 'p1', dataSubjects: ['DS-0001'] }] }]],
      // A processor is never asked.
      [
        ['PR-0001', { name: 'Hosting' }],
        ['PA-0001', {}],
      ],
    ],
  },
  {
    register: [['PA-0001', on('6-1-b', { basisStatus: 'inferred' })]],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'decided' },
  },
  {
    // The words explain the second claim; the basis itself is a reader's.
    register: [
      [
        'PA-0001',
        on('6-1-f', { basisStatus: 'inferred', basisNote: 'consent given to the partner', alsoClaimed: ['6-1-a'] }),
      ],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'stated' },
  },
]);
