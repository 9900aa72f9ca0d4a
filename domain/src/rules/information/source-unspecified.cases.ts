import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (row: object, values: object = {}): RuleCase['register'] => [
  [of, { data: [{ id: 'd1', category: 'DC-0001', ...row }], ...values }],
];
const from = (kind: string, detail?: string) => ({ sources: [{ id: 's1', kind, ...(detail && { detail }) }] });

export const cases = casesOf('source-unspecified', [
  {
    register: activity(from('third-party', 'Other legitimate sources')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'Experian' },
    silent: [activity(from('public-register', 'Folkeregisteret')), activity(from('data-subject'))],
  },
  {
    register: activity(from('social-network')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'LinkedIn' },
  },
  {
    register: activity(from('public-register', 'Offentlige registre')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'Offentlige registre: Enhetsregisteret' },
  },
]);
