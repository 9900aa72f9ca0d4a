import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('rights-response-delay', [
  {
    register: procedure('access', { deadline: 'P2M' }),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P30D' },
    silent: [procedure('access', { deadline: 'P31D' }), procedure('objection', { deadline: 'P4W' })],
  },
  {
    register: procedure('objection', { scope: 'Markedsføring', deadline: 'P4W' }),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P1D' },
  },
]);
