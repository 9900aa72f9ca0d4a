import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const relies = (countries: readonly string[], values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];
const listed = { id: 's1', countries: ['US'], tool: 'A45-3', certified: true, checkedOn: '2026-05-01' };
const offers = (...safeguards: readonly object[]): GivenEntries[number] => importer({ role: 'processor', safeguards });
const staff = (values: object = {}): GivenEntries => [
  [
    'PA-0001',
    {
      data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }],
      disclosures: [{ id: 'r1', recipient: 'REC-0001' }],
    },
  ],
  ['DS-0001', { name: 'Ansatte' }],
  offers({ ...listed, ...values }),
];

export const cases = casesOf('dpf-certification-unchecked', [
  {
    register: [offers({ ...listed, certified: false })],
    of: 'REC-0001',
    at: 'safeguards/s1/certified',
    mend: { path: 'safeguards/s1/certified', to: true },
    silent: [[offers({ id: 's1', countries: ['CH'], tool: 'A45-3' })]],
  },
  {
    register: [offers({ ...listed, checkedOn: '2025-11-20' })],
    of: 'REC-0001',
    at: 'safeguards/s1/checkedOn',
    mend: { on: '2026-11-20' },
  },
  {
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/importer',
    mend: { of: 'REC-0001', path: 'safeguards', to: [listed] },
  },
  {
    register: staff({ certificateCovers: ['other'] }),
    of: 'PA-0001',
    at: 'disclosures/r1/recipient',
    mend: { of: 'REC-0001', path: 'safeguards/s1/certificateCovers', to: ['other', 'human-resources'] },
    silent: [staff()],
  },
  {
    register: [
      [
        'PA-0001',
        {
          data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }],
          transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool: 'A45-3' }],
        },
      ],
      ['DS-0001', { name: 'Employees' }],
      offers({ ...listed, certificateCovers: ['other'] }),
    ],
    of: 'PA-0001',
    at: 'transfers/t1/importer',
    mend: { of: 'DS-0001', path: 'name', to: 'Customers' },
  },
]);
