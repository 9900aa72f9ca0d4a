import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('data-subjects-missing', [
  {
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/dataSubjects',
    mend: { path: 'data/d1/dataSubjects', to: ['DS-0001'] },
    silent: [
      [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }], purposes: [{ id: 'p1', dataSubjects: ['DS-0001'] }] }]],
    ],
  },
]);
