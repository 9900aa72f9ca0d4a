import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('data-categories-missing', [
  {
    register: [['PA-0001', { data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] }]],
    of: 'PA-0001',
    at: 'data',
    mend: { path: 'data/d1/category', to: 'DC-0001' },
  },
]);
