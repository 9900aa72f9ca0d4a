import type { Case } from '#testing/rule-cases/case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

const to = (tool: string) => ({ transfers: [{ id: 't1', countries: ['US'], tool }] });

export const transfersCases: readonly Case[] = [
  {
    rule: 'transfers-unanswered',
    register: [['PA-0001', { transfersMade: { answer: 'unknown' } }]],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
  },
  {
    rule: 'transfers-unanswered',
    register: [['PR-0001', {}]],
    of: 'PR-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
  },
  {
    rule: 'transfer-tool-invalid',
    register: [['PA-0001', to('privacy-shield')]],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'transfers/t1/tool', to: 'A46-2-c' },
  },
  {
    rule: 'transfer-tool-invalid',
    register: [['PR-0001', to('privacy-shield')]],
    of: 'PR-0001',
    at: 'transfers/t1/tool',
    mend: { on: '2020-07-01' },
  },
];
