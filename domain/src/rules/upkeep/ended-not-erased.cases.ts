import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('ended-not-erased', [
  {
    register: activity({ lifecycle: 'ended' }),
    of,
    at: 'dataErased',
    mend: { path: 'dataErased', to: true },
    silent: [activity({ end: '2026-12-31' })],
  },
]);
