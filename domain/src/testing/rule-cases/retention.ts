import type { Case } from '#testing/rule-cases/case.ts';

export const retentionCases: readonly Case[] = [
  {
    rule: 'retention-missing',
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/retention',
    mend: { path: 'data/d1/retentionNotPossible', to: 'Kept in the archive by law' },
    silent: [
      [['PA-0001', { data: [{ id: 'd1', retention: ['RET-0001'] }] }]],
      [
        ['PA-0001', { organisation: 'ORG-0001', data: [{ id: 'd1' }] }],
        ['ORG-0001', { defaults: { retention: ['RET-0001'] } }],
      ],
    ],
  },
];
