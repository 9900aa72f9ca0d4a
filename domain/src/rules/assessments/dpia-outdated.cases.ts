import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('dpia-outdated', [
  {
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
    register: [['ASM-0001', { type: 'dpia', date: '2026-01-10', reviewOn: '2026-11-20' }]],
    of: 'ASM-0001',
    at: 'reviewOn',
    mend: { path: 'reviewOn', to: '2027-11-20' },
  },
]);
