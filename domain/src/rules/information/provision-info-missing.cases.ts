import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (row: object, values: object = {}): RuleCase['register'] => [
  [of, { data: [{ id: 'd1', category: 'DC-0001', ...row }], ...values }],
];
const from = (kind: string, detail?: string) => ({ sources: [{ id: 's1', kind, ...(detail && { detail }) }] });

export const cases = casesOf('provision-info-missing', [
  {
    register: activity({ ...from('data-subject'), mandatory: { answer: 'unknown' } }),
    of,
    at: 'data/d1/mandatory',
    mend: { path: 'data/d1/mandatory', to: { answer: 'no' } },
    silent: [
      activity(from('observed')),
      activity(from('data-subject'), { purposes: [{ id: 'p1', legalBasis: '6-1-a' }] }),
    ],
  },
  {
    register: activity({ mandatory: { answer: 'yes' } }),
    of,
    at: 'data/d1/consequence',
    mend: { path: 'data/d1/consequence', to: 'The order cannot be delivered' },
  },
]);
