import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (row: object, values: object = {}): RuleCase['register'] => [
  [of, { data: [{ id: 'd1', category: 'DC-0001', ...row }], ...values }],
];
const from = (kind: string, detail?: string) => ({ sources: [{ id: 's1', kind, ...(detail && { detail }) }] });

export const cases = casesOf('source-missing', [
  {
    register: activity({}),
    of,
    at: 'data/d1/sources',
    mend: { path: 'data/d1/sources', to: [{ id: 's1', kind: 'data-subject' }] },
    silent: [activity({ notAllocated: true }), activity(from('derived'))],
  },
]);
