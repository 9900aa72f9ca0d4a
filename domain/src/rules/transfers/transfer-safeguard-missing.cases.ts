import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });
const importer = (values: object = {}) => ['REC-0001', { name: 'Importer Inc.', ...values }] as const;
const general = (values: object) => ['ORG-0001', { defaults: { transfers: [{ id: 'g1', ...values }] } }] as const;
const clauses = { id: 's1', tool: 'A46-2-c', reference: '(EU) 2021/914' };
const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const processor = (id: string, values: object = {}): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];

export const cases = casesOf('transfer-safeguard-missing', [
  {
    register: [processor('REC-0001', { storageCountries: ['US'] })],
    of: 'REC-0001',
    at: 'safeguards',
    mend: { path: 'safeguards', to: [clauses] },
    silent: [
      [processor('REC-0001', { storageCountries: ['GB'] })],
      [
        processor('REC-0001', { storageCountries: ['US'] }),
        ['PA-0001', { transfers: [{ id: 't1', importer: 'REC-0001' }] }],
      ],
      [['REC-0001', { name: 'Nobody’s', role: 'processor', country: 'US' }]],
    ],
  },
  {
    register: [['PA-0001', row({ countries: ['IN'], tool: 'not-stated' })], importer()],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'transfers/t1/tool', to: 'A46-2-c' },
    silent: [
      [['PA-0001', row({ countries: ['IN'] })], importer({ safeguards: [clauses] })],
      [['PA-0001', row({ countries: ['CH'] })], importer()],
      [['PA-0001', row({ countries: ['IN'], tool: 'other', reference: 'Treaty' })], importer()],
      [['PA-0001', row({ countries: ['IN'], agreement: 'AGR-0001' })], importer(), ['AGR-0001', { type: 'scc' }]],
    ],
  },
  {
    register: [
      ['PA-0001', { organisation: 'ORG-0001', ...row({ countries: ['IN'], tool: 'UK-IDTA' }) }],
      ['ORG-0001', { country: 'NO' }],
      importer(),
    ],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { of: 'ORG-0001', path: 'country', to: 'GB' },
  },
  {
    register: [general({ countries: ['US'] })],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/tool',
    mend: { path: 'defaults/transfers/g1/tool', to: 'A46-2-c' },
    silent: [[general({ isAim: true })]],
  },
  {
    register: [['REC-0001', { safeguards: [{ id: 's1', tool: 'none' }] }]],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards/s1/tool', to: 'A46-2-b' },
  },
]);
