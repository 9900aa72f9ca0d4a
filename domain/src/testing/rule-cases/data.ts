import type { Case } from '#testing/rule-cases/case.ts';

export const dataCases: readonly Case[] = [
  {
    rule: 'data-subjects-missing',
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/dataSubjects',
    mend: { path: 'data/d1/dataSubjects', to: ['DS-0001'] },
  },
  {
    rule: 'data-categories-missing',
    register: [['PA-0001', { data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] }]],
    of: 'PA-0001',
    at: 'data',
    mend: { path: 'data/d1/category', to: 'DC-0001' },
  },
];
