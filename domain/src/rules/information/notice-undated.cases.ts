import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('notice-undated', [
  {
    register: [[of, { title: 'Privacy' }]],
    of,
    at: 'lastUpdated',
    mend: { path: 'publishedOn', to: '2026-01-01' },
  },
]);
