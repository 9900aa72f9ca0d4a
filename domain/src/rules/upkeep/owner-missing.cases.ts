import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('owner-missing', [
  {
    register: activity({}),
    of,
    at: 'owners',
    mend: { path: 'owners', to: ['PER-0001'] },
  },
]);
