import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const element = (values: object): GivenEntries[number] => [
  'DC-0001',
  { name: 'Data', elements: [{ id: 'e1', name: 'Element', ...values }] },
];

export const cases = casesOf('special-category-unspecified', [
  {
    register: [element({ special: 'unspecified' })],
    of: 'DC-0001',
    at: 'elements/e1/special',
    mend: { path: 'elements/e1/special', to: 'health' },
  },
  {
    register: [['DC-0001', { name: 'Data', sensitive: { answer: 'yes' } }]],
    of: 'DC-0001',
    at: 'sensitiveKinds',
    mend: { path: 'sensitiveKinds', to: ['criminal'] },
    silent: [
      [['DC-0001', { name: 'Data', sensitive: { answer: 'yes' }, elements: [{ id: 'e1', special: 'health' }] }]],
    ],
  },
]);
