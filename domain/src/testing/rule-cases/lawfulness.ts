import type { Case } from '#testing/rule-cases/case.ts';

export const lawfulnessCases: readonly Case[] = [
  {
    rule: 'legal-basis-missing',
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Pay wages' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-b' },
    silent: [[['PA-0001', { purposes: [{ id: 'p1', text: 'Sell', basisNote: 'necessary for our interests' }] }]]],
  },
  {
    rule: 'legal-basis-missing',
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Pay', legalBasis: '6-1-b', basisStatus: 'inferred' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/basisStatus', to: 'decided' },
  },
];
