import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';

export const cases = casesOf('anonymisation-claim-unsupported', [
  {
    register: [
      ['TRK-0001', { name: '_ga', anonymityClaim: 'Made anonymous' }],
      [of, { trackers: ['TRK-0001'], data: [{ id: 'd1', category: 'DC-0001' }] }],
    ],
    of: 'TRK-0001',
    at: 'anonymityClaim',
    mend: { path: 'anonymityClaim', to: undefined },
    silent: [[['TRK-0001', { name: 'counter', anonymityClaim: 'Counts pages, stores nothing' }]]],
  },
]);
