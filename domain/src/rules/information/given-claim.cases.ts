import type { RuleCase } from '#rules/engine/rule-case.ts';

export const of = 'NOT-0001';
export const everyRight = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];
export const all = { rights: everyRight, complaint: { mentioned: true }, lastUpdated: '2026-01-01', complete: true };
export const claiming = (
  about: string,
  claim: string,
  activity: object,
  ...rest: RuleCase['register']
): RuleCase['register'] => [
  [of, { ...all, assertions: [{ id: 'c1', about, claim }] }],
  ['PA-0001', { notices: [of], ...activity }],
  ...rest,
];
