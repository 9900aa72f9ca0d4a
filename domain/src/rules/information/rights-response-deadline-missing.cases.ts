import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('rights-response-deadline-missing', [
  {
    register: procedure('access'),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P1M' },
    silent: [procedure('complaint'), procedure('withdraw-consent')],
  },
]);
