import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('not-reviewed', [
  {
    register: activity({ nextReview: '2026-11-20' }),
    of,
    at: 'nextReview',
    mend: { path: 'nextReview', to: '2026-11-21' },
    silent: [activity({}), activity({ nextReview: '2026-11-20', lifecycle: 'ended' })],
  },
  {
    register: activity({}),
    of,
    at: 'nextReview',
    on: '2027-03-03',
    mend: { on: '2027-03-02' },
  },
  {
    register: [
      ['PR-0001', { organisation: 'ORG-0001' }],
      ['ORG-0001', { reviewEvery: 'P6M' }],
    ],
    of: 'PR-0001',
    at: '',
    mend: { of: 'ORG-0001', path: 'reviewEvery', to: 'P9M' },
  },
]);
