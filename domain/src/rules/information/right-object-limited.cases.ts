import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('right-object-limited', [
  {
    register: procedure('objection', { condition: 'The objection is justified' }),
    of,
    at: 'condition',
    mend: { path: 'condition', to: 'Justified, except against direct marketing' },
    silent: [procedure('objection', { scope: 'Processing in the public interest', condition: 'Justified' })],
  },
]);
