import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): RuleCase['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

export const cases = casesOf('right-erasure-narrowed', [
  {
    register: procedure('erasure', { condition: 'The data are no longer necessary' }),
    of,
    at: 'condition',
    mend: { path: 'condition', to: 'Not necessary, consent withdrawn, objection or unlawful processing' },
    silent: [
      procedure('erasure', { condition: 'For example when the data are no longer necessary' }),
      procedure('erasure', { condition: 'Identity is shown' }),
    ],
  },
]);
