import type { Case } from '#testing/rule-cases/case.ts';

const of = 'RTS-0001';
const procedure = (right: string, values: object = {}): Case['register'] => [
  [of, { right, channel: 'A form', ...values }],
];

/** How rights are met. */
export const rights: readonly Case[] = [
  {
    rule: 'rights-channel-missing',
    register: [[of, { right: 'objection' }]],
    of,
    at: 'channel',
    mend: { path: 'channel', to: 'personvern@example.no' },
    silent: [[[of, { right: 'access', role: 'processor' }]]],
  },
  {
    rule: 'rights-response-deadline-missing',
    register: procedure('access'),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P1M' },
    silent: [procedure('complaint'), procedure('withdraw-consent')],
  },
  {
    rule: 'rights-response-delay',
    register: procedure('access', { deadline: 'P2M' }),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P30D' },
    silent: [procedure('access', { deadline: 'P31D' }), procedure('objection', { deadline: 'P4W' })],
  },
  {
    rule: 'rights-response-delay',
    register: procedure('objection', { scope: 'Markedsføring', deadline: 'P4W' }),
    of,
    at: 'deadline',
    mend: { path: 'deadline', to: 'P1D' },
  },
  {
    rule: 'right-access-limited',
    register: procedure('access', { limit: 'Once a year' }),
    of,
    at: 'limit',
    mend: { path: 'limit', to: undefined },
  },
  {
    rule: 'right-access-limited',
    register: procedure('access', { cost: '100 kroner' }),
    of,
    at: 'cost',
    mend: { path: 'cost', to: 'Gratis' },
    silent: [procedure('access', { cost: 'The first copy is free' })],
  },
  {
    rule: 'right-erasure-narrowed',
    register: procedure('erasure', { condition: 'The data are no longer necessary' }),
    of,
    at: 'condition',
    mend: { path: 'condition', to: 'Not necessary, consent withdrawn, objection or unlawful processing' },
    silent: [
      procedure('erasure', { condition: 'For example when the data are no longer necessary' }),
      procedure('erasure', { condition: 'Identity is shown' }),
    ],
  },
  {
    rule: 'right-rectification-narrowed',
    register: procedure('rectification', { scope: 'Newsletter settings' }),
    of,
    at: 'scope',
    mend: { path: 'scope', to: 'Incorrect or incomplete data' },
    silent: [procedure('rectification')],
  },
  {
    rule: 'right-object-limited',
    register: procedure('objection', { condition: 'The objection is justified' }),
    of,
    at: 'condition',
    mend: { path: 'condition', to: 'Justified, except against direct marketing' },
    silent: [procedure('objection', { scope: 'Processing in the public interest', condition: 'Justified' })],
  },
  {
    rule: 'access-search-incomplete',
    register: [
      [of, { right: 'access', organisation: 'ORG-0001', systems: ['SYS-0001'] }],
      ['ORG-0001', { name: 'Eksempel AS' }],
      ['SYS-0001', { name: 'Microsoft 365', organisation: 'ORG-0001' }],
      ['SYS-0002', { name: 'PayPal', organisation: 'ORG-0001' }],
    ],
    of,
    at: 'systems',
    mend: { path: 'systems', to: ['SYS-0001', 'SYS-0002'] },
    silent: [
      [
        [of, { right: 'access', organisation: 'ORG-0001', systems: ['SYS-0001'] }],
        ['SYS-0001', { name: 'Microsoft 365', organisation: 'ORG-0001' }],
        ['SYS-0002', { name: 'PayPal', organisation: 'ORG-0002' }],
      ],
    ],
  },
];
