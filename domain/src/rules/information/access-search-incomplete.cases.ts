import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';

export const cases = casesOf('access-search-incomplete', [
  {
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
]);
