import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('right-access-limited', [
  {
    register: procedure('access', { limit: 'Once a year' }),
    of,
    at: 'limit',
    mend: { path: 'limit', to: undefined },
  },
  {
    register: procedure('access', { cost: '100 kroner' }),
    of,
    at: 'cost',
    mend: { path: 'cost', to: 'Gratis' },
    silent: [procedure('access', { cost: 'The first copy is free' })],
  },
]);
