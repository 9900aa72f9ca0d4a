import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'CLI-0001';

export const cases = casesOf('client-representative-missing', [
  {
    register: [[of, { name: 'Customer Inc', country: 'US' }]],
    of,
    at: 'representative/designated',
    mend: { path: 'representative/designated', to: { answer: 'no' } },
    silent: [
      [[of, { name: 'Kunde AS', country: 'NO' }]],
      [[of, { name: 'Customer', isGroup: true, country: 'US' }]],
      [[of, { name: 'Customer Inc', country: 'US', representative: { name: 'Rep Ltd', phone: '+353 1 555 0100' } }]],
    ],
  },
  {
    register: [[of, { name: 'Customer Ltd', country: 'GB' }]],
    of,
    at: 'representative/designated',
    on: '2021-01-01',
    mend: { on: '2020-12-31' },
  },
  {
    register: [[of, { name: 'Kunde AS', representative: { email: 'rep@rep.example' } }]],
    of,
    at: 'representative/name',
    mend: { path: 'representative/name', to: 'Rep Ltd' },
  },
  {
    register: [[of, { name: 'Customer Inc', representative: { designated: { answer: 'yes' }, name: 'Rep Ltd' } }]],
    of,
    at: 'representative/email',
    mend: { path: 'representative/address', to: '1 Quay, Dublin' },
  },
]);
