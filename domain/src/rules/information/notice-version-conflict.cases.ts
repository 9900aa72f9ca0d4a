import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('notice-version-conflict', [
  {
    register: [[of, { version: 'version 31.03.20', lastUpdated: '2019-02-27' }]],
    of,
    at: 'version',
    mend: { path: 'lastUpdated', to: '2020-03-31' },
    silent: [
      [[of, { version: '2.1', lastUpdated: '2019-02-27' }]],
      [[of, { version: '03/04/2020', lastUpdated: '2020-04-03' }]],
    ],
  },
]);
