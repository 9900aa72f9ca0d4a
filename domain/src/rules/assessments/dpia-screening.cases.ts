import { casesOf } from '#rules/engine/rule-case.ts';

const yes = { answer: 'yes' };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const sick = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const patients = ['DS-0001', { name: 'Patients' }] as const;

export const cases = casesOf('dpia-screening', [
  {
    register: [['PA-0001', { data: sick }], health, ['DS-0001', { name: 'Patients', vulnerable: yes }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'dpia', to: { required: { answer: 'no' }, reason: 'Twelve patients a year' } },
    silent: [
      // Two criteria, and not a third of them unknown.
      [['PA-0001', { data: sick }], health, patients],
      [['PA-0001', { data: sick }], health, ['DS-0001', { vulnerable: { answer: 'unknown' } }]],
      [
        ['PA-0001', { data: sick }],
        health,
        ['DS-0001', { code: 'dpv:Child', exclusion: { excluded: true, ageLimit: 13 } }],
      ],
      // A conditional flag is not yet a special category.
      [
        ['PA-0001', { data: sick, combinesSources: yes }],
        ['DC-0001', { elements: [{ id: 'e1', special: 'health', condition: 'if somebody writes it' }] }],
      ],
    ],
  },
  {
    register: [['PA-0001', { combinesSources: yes, profiling: yes }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'combinesSources', to: { answer: 'not-stated' } },
  },
  {
    register: [
      ['PA-0001', { highRiskCriteria: ['evaluation', 'sensitive-data'], dpia: { required: { answer: 'no' } } }],
    ],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'dpia/reason', to: 'Scores are deleted within the hour' },
  },
]);
