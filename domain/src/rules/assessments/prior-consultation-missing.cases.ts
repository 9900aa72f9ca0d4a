import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('prior-consultation-missing', [
  {
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
]);
