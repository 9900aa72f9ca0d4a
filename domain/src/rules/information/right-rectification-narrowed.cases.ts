import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('right-rectification-narrowed', [
  {
    register: procedure('rectification', { scope: 'Newsletter settings' }),
    of,
    at: 'scope',
    mend: { path: 'scope', to: 'Incorrect or incomplete data' },
    silent: [procedure('rectification')],
  },
]);
