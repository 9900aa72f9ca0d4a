import type { Case } from '#testing/rule-cases/case.ts';

export const purposesCases: readonly Case[] = [
  {
    rule: 'purpose-missing',
    register: [['PA-0001', { purposes: [{ id: 'p1', legalBasis: '6-1-b' }] }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes/p1/text', to: 'Pay wages' },
  },
];
