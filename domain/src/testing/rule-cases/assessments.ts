import type { Case } from '#testing/rule-cases/case.ts';

const yes = { answer: 'yes' };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const sick = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const patients = ['DS-0001', { name: 'Patients' }] as const;
const decision = { made: yes, effect: 'No loan', ground: '22-2-a', humanRoute: 'A case worker looks at it' };
const large = { data: sick, largeScale: yes };

export const assessmentsCases: readonly Case[] = [
  {
    rule: 'automated-decision-ground-missing',
    register: [['PA-0001', { automatedDecision: { made: yes, effect: 'No loan' } }]],
    of: 'PA-0001',
    at: 'automatedDecision/ground',
    mend: { path: 'automatedDecision/ground', to: '22-2-b' },
    silent: [
      [['PA-0001', { automatedDecision: { made: { answer: 'no' } } }]],
      [['PA-0001', { automatedDecision: { made: { answer: 'unknown' } } }]],
      [['PA-0001', { automatedDecision: { made: yes, effect: 'Ingen virkning' } }]],
    ],
  },
  {
    rule: 'automated-decision-human-missing',
    register: [['PA-0001', { automatedDecision: { made: yes, ground: '22-2-c' } }]],
    of: 'PA-0001',
    at: 'automatedDecision/humanRoute',
    mend: { path: 'automatedDecision/humanRoute', to: 'A case worker looks at it' },
    silent: [[['PA-0001', { automatedDecision: { made: yes, ground: '22-2-b' } }]]],
  },
  {
    rule: 'automated-decision-special-category',
    register: [['PA-0001', { automatedDecision: decision, data: sick, purposes: [{ id: 'p1' }] }], health],
    of: 'PA-0001',
    at: 'automatedDecision/made',
    mend: { path: 'purposes/p1/article9Condition', to: '9-2-a' },
    silent: [[['PA-0001', { data: sick }], health]],
  },
  {
    rule: 'dpia-missing',
    register: [['PA-0001', large], health, ['ASM-0001', { type: 'dpia' }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'dpia', to: { assessment: 'ASM-0001' } },
    silent: [
      [['PA-0001', large], health, ['ASM-0001', { type: 'dpia', subject: ['PA-0001'] }]],
      [['PA-0001', { ...large, lifecycle: 'ended' }], health],
      [['PA-0001', { ...large, largeScale: { answer: 'unknown' } }], health],
      [['PA-0001', { highRiskCriteria: ['large-scale'] }]],
    ],
  },
  {
    rule: 'dpia-missing',
    register: [['PA-0001', { profiling: yes, automatedDecision: decision }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'profiling', to: { answer: 'no' } },
  },
  {
    rule: 'dpia-missing',
    register: [
      ['PA-0001', { lifecycle: 'active', dpia: { required: yes, assessment: 'ASM-0001' } }],
      ['ASM-0001', { type: 'dpia', outcome: 'under-way' }],
    ],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { of: 'ASM-0001', path: 'outcome', to: 'acceptable' },
    silent: [
      [
        ['PA-0001', { lifecycle: 'planned', dpia: { required: yes, assessment: 'ASM-0001' } }],
        ['ASM-0001', { type: 'dpia', outcome: 'under-way' }],
      ],
    ],
  },
  {
    rule: 'dpia-screening',
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
    rule: 'dpia-screening',
    register: [['PA-0001', { combinesSources: yes, profiling: yes }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'combinesSources', to: { answer: 'not-stated' } },
  },
  {
    rule: 'dpia-screening',
    register: [
      ['PA-0001', { highRiskCriteria: ['evaluation', 'sensitive-data'], dpia: { required: { answer: 'no' } } }],
    ],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'dpia/reason', to: 'Scores are deleted within the hour' },
  },
  {
    rule: 'prior-consultation-missing',
    register: [
      ['PA-0001', { dpia: { assessment: 'ASM-0001' } }],
      ['ASM-0001', { type: 'dpia', outcome: 'high-residual-risk' }],
    ],
    of: 'PA-0001',
    at: 'dpia/priorConsultationOn',
    mend: { path: 'dpia/priorConsultationOn', to: '2026-05-04' },
    silent: [
      [
        ['PA-0001', { dpia: { assessment: 'ASM-0001' } }],
        ['ASM-0001', { type: 'dpia', outcome: 'acceptable-with-measures' }],
      ],
    ],
  },
  {
    rule: 'dpia-outdated',
    register: [['ASM-0001', { type: 'dpia', date: '2023-11-20' }]],
    of: 'ASM-0001',
    at: 'date',
    mend: { on: '2026-11-20' },
    silent: [
      [['ASM-0001', { type: 'lia', date: '2019-01-01' }]],
      [['ASM-0001', { type: 'dpia', date: '2019-01-01', reviewOn: '2027-01-01' }]],
    ],
  },
  {
    rule: 'dpia-outdated',
    register: [['ASM-0001', { type: 'dpia', date: '2026-01-10', reviewOn: '2026-11-20' }]],
    of: 'ASM-0001',
    at: 'reviewOn',
    mend: { path: 'reviewOn', to: '2027-11-20' },
  },
];
