import { casesOf } from '#rules/engine/rule-case.ts';

const wages = { id: 'p1', text: 'Pay wages to employees every month', legalBasis: '6-1-b' };
const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'A purpose of its own, told in words' }));

export const cases = casesOf('purposes-mixed', [
  {
    register: [['PA-0001', { purposes: [wages, { ...wages, id: 'p2', legalBasis: '6-1-c' }] }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes/p2/legalBasis', to: '6-1-b' },
    silent: [
      // Split by data subjects, the bases are separate.
      [
        [
          'PA-0001',
          {
            purposes: [
              { ...wages, dataSubjects: ['DS-0001'] },
              { ...wages, id: 'p2', legalBasis: '6-1-f', dataSubjects: ['DS-0002'] },
            ],
          },
        ],
      ],
      [['PA-0001', { purposes: [wages, { ...wages, id: 'p2', legalBasis: '6-1-f', basisStatus: 'inferred' }] }]],
      [['PA-0001', { purposes: four.map((purpose) => ({ ...purpose, code: 'dpv:PersonnelPayment' })) }]],
    ],
  },
  {
    register: [['PA-0001', { purposes: four }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes', to: four.slice(1) },
  },
]);
