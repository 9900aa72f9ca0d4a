import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const element = (values: object): GivenEntries[number] => [
  'DC-0001',
  { name: 'Data', elements: [{ id: 'e1', name: 'Element', ...values }] },
];
const oneRow = (values: object): GivenEntries[number] => [
  'PA-0001',
  { data: [{ id: 'd1', category: 'DC-0001', ...values }] },
];

export const cases = casesOf('payment-card-data-scope', [
  {
    register: [oneRow({}), element({ flags: ['payment-card'] })],
    of: 'PA-0001',
    at: 'data/d1/holder',
    mend: { path: 'data/d1/holder', to: 'REC-0001' },
  },
]);
