import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const element = (values: object): GivenEntries[number] => [
  'DC-0001',
  { name: 'Data', elements: [{ id: 'e1', name: 'Element', ...values }] },
];

export const cases = casesOf('data-category-vague', [
  {
    register: [element({ flags: ['open-ended'] })],
    of: 'DC-0001',
    at: 'elements/e1/flags',
    mend: { path: 'elements/e1/flags', to: undefined },
  },
  {
    register: [
      ['DC-0001', { name: 'Ordinary data' }],
      ['DC-0002', { name: 'Contact details' }],
    ],
    of: 'DC-0001',
    at: 'elements',
    mend: { of: 'DC-0002', path: 'parent', to: 'DC-0001' },
  },
]);
