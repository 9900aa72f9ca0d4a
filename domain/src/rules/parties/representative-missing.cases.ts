import { casesOf } from '#rules/engine/rule-case.ts';

const outside = { establishedInEea: { answer: 'no' } };
const rep = { representative: { name: 'Rep Ltd', email: 'rep@rep.example' } };

export const cases = casesOf('representative-missing', [
  {
    register: [['ORG-0001', outside]],
    of: 'ORG-0001',
    at: 'representative/designated',
    mend: { path: 'representative', to: rep.representative },
    silent: [
      [['ORG-0001', { ...outside, isPublicAuthority: { answer: 'yes' } }]],
      [
        [
          'ORG-0001',
          { ...outside, representative: { designated: { answer: 'no' }, notRequiredBecause: 'Two attendees a year' } },
        ],
      ],
      [['ORG-0001', { country: 'NO' }]],
      [['ORG-0001', { establishedInEea: { answer: 'not-stated' } }]],
      [['ORG-0001', { country: 'US', establishedInEea: { answer: 'yes' } }]],
    ],
  },
  {
    register: [['ORG-0001', { ...outside, representative: { designated: { answer: 'no' } } }]],
    of: 'ORG-0001',
    at: 'representative/designated',
    mend: { path: 'representative/notRequiredBecause', to: 'Two attendees a year' },
  },
  {
    register: [['ORG-0001', { country: 'US', establishedInEea: { answer: 'unknown' } }]],
    of: 'ORG-0001',
    at: 'establishedInEea',
    mend: { path: 'establishedInEea', to: { answer: 'yes' } },
  },
  {
    register: [['ORG-0001', { country: 'GB' }]],
    of: 'ORG-0001',
    at: 'establishedInEea',
    on: '2021-01-01',
    mend: { on: '2020-12-31' },
  },
  {
    register: [['ORG-0001', { ...outside, representative: { name: 'Rep Ltd' } }]],
    of: 'ORG-0001',
    at: 'representative/email',
    mend: { path: 'representative/email', to: 'rep@rep.example' },
  },
  {
    register: [['ORG-0001', { representative: { designated: { answer: 'yes' }, email: 'rep@rep.example' } }]],
    of: 'ORG-0001',
    at: 'representative/name',
    mend: { path: 'representative/name', to: 'Rep Ltd' },
  },
]);
