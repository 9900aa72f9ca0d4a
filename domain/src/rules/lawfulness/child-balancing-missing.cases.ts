import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const children = ['DS-0001', { name: 'Pupils', children: { answer: 'yes' } }] as const;
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('child-balancing-missing', [
  {
    register: [['PA-0001', { ...on('6-1-f'), data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] }], children],
    of: 'PA-0001',
    at: 'purposes/p1/childBalancing',
    mend: { path: 'purposes/p1/childBalancing', to: 'No names of pupils are published' },
    silent: [
      [
        ['PA-0001', on('6-1-f', { dataSubjects: ['DS-0001'] })],
        ['DS-0001', { children: { answer: 'unknown' } }],
      ],
      [['PA-0001', on('6-1-f', { dataSubjects: ['DS-0002'] })], children, ['DS-0002', { name: 'Teachers' }]],
      [
        ['PA-0001', on('6-1-f', { dataSubjects: ['DS-0001'] })],
        ['DS-0001', { children: { answer: 'yes' }, exclusion: { excluded: true } }],
      ],
    ],
  },
]);
