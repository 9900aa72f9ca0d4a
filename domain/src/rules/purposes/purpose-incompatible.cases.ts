import { casesOf } from '#rules/engine/rule-case.ts';

const further = { id: 'p1', text: 'Study how members use the library', furtherProcessing: { answer: 'yes' } };

export const cases = casesOf('purpose-incompatible', [
  {
    register: [
      ['PA-0001', { purposes: [further] }],
      ['ASM-0001', { type: 'compatibility' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/compatibility',
    mend: { path: 'purposes/p1/compatibility', to: 'ASM-0001' },
    silent: [
      [['PA-0001', { purposes: [{ ...further, furtherProcessing: { answer: 'no' } }] }]],
      [['PA-0001', { purposes: [{ ...further, legalBasis: '6-1-a', basisStatus: 'decided' }] }]],
      [['PA-0001', { purposes: [{ ...further, legalBasis: '6-1-c', law: { statute: 'Skatteloven' } }] }]],
      [
        ['PA-0001', { purposes: [further] }],
        ['ASM-0001', { type: 'compatibility', subject: ['PA-0001'] }],
      ],
    ],
  },
  {
    register: [
      ['PA-0001', { purposes: [{ ...further, compatibility: 'ASM-0001' }] }],
      ['ASM-0001', { type: 'compatibility', outcome: 'not-acceptable' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/compatibility',
    mend: { of: 'ASM-0001', path: 'outcome', to: 'acceptable' },
  },
]);
