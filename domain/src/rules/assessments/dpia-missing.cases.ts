import { casesOf } from '#rules/engine/rule-case.ts';

const yes = { answer: 'yes' };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const sick = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const decision = { made: yes, effect: 'No loan', ground: '22-2-a', humanRoute: 'A case worker looks at it' };
const large = { data: sick, largeScale: yes };

export const cases = casesOf('dpia-missing', [
  {
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
    register: [['PA-0001', { profiling: yes, automatedDecision: decision }]],
    of: 'PA-0001',
    at: 'dpia/assessment',
    mend: { path: 'profiling', to: { answer: 'no' } },
  },
  {
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
]);
