import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const element = (values: object): GivenEntries[number] => [
  'DC-0001',
  { name: 'Data', elements: [{ id: 'e1', name: 'Element', ...values }] },
];
const oneRow = (values: object): GivenEntries[number] => [
  'PA-0001',
  { data: [{ id: 'd1', category: 'DC-0001', ...values }] },
];

export const cases = casesOf('eprivacy-traffic-location-data', [
  {
    register: [
      ['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }], purposes: [{ id: 'p1', legalBasis: '6-1-f' }] }],
      element({ flags: ['traffic'] }),
    ],
    of: 'PA-0001',
    at: 'data/d1/category',
    mend: { path: 'purposes/p1/law', to: { statute: 'ekomloven', section: '§ 3-10' } },
    silent: [[oneRow({}), element({ flags: ['location'] })]],
  },
]);
