import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const inactive = ['PER-0001', { name: 'Kari Nordmann', active: false }] as const;

export const cases = casesOf('owner-inactive', [
  {
    register: [[of, { owners: ['PER-0001'] }], inactive],
    of,
    at: 'owners',
    mend: { of: 'PER-0001', path: 'active', to: true },
    silent: [
      [
        [of, { owners: ['PER-0001'] }],
        ['PER-0001', { name: 'Nobody has said' }],
      ],
    ],
  },
]);
