import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const by = (recipient: string, values: object = {}) => [{ id: 'g1', recipient, ...values }];
const processor = (id: string, values: object = {}): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
const discloses = (recipient: string, values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfersMade: no, disclosures: [{ id: 'r1', recipient }], ...values },
];
const chain = (last: object): GivenEntries => [
  discloses('REC-0001'),
  processor('REC-0001', { storageCountries: ['NO'] }),
  processor('REC-0002', { engagedBy: by('REC-0001') }),
  processor('REC-0003', { engagedBy: by('REC-0002'), ...last }),
];

export const cases = casesOf('transfers-contradicted', [
  {
    register: [discloses('REC-0001'), processor('REC-0001', { storageCountries: ['US'] })],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'REC-0001', path: 'storageCountries', to: ['IE'] },
    silent: [
      [discloses('REC-0001', { transfersMade: { answer: 'yes' } }), processor('REC-0001', { country: 'US' })],
      [discloses('REC-0001'), ['REC-0001', { name: 'Our people in Asia', role: 'internal', country: 'SG' }]],
    ],
  },
  {
    register: [discloses('REC-0001'), processor('REC-0001', { country: 'GB' })],
    of: 'PA-0001',
    at: 'transfersMade',
    // Until then data sent to the United Kingdom did not leave.
    mend: { on: '2020-07-01' },
  },
  {
    register: chain({ accessCountries: ['IN'] }),
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'REC-0003', path: 'accessCountries', to: ['NO'] },
    silent: [chain({ country: 'IN', engagedBy: by('REC-0002', { until: '2025-12-31' }) })],
  },
  {
    register: [
      ['PA-0001', { transfersMade: no, systems: ['SYS-0001'] }],
      ['SYS-0001', { provider: 'REC-0001', accessCountries: ['IN'] }],
      processor('REC-0001'),
    ],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'SYS-0001', path: 'accessCountries', to: ['SE'] },
  },
  {
    register: [
      ['PA-0001', { transfersMade: no, trackers: ['TRK-0001'] }],
      ['TRK-0001', { provider: 'REC-0001' }],
      processor('REC-0001', { country: 'US' }),
    ],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'REC-0001', path: 'country', to: 'IE' },
  },
  {
    register: [
      ['PA-0001', { transfersMade: no, organisation: 'ORG-0001' }],
      ['ORG-0001', { defaults: { disclosures: [{ id: 'd1', recipient: 'REC-0001' }] } }],
      processor('REC-0001', { country: 'GB' }),
    ],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'ORG-0001', path: 'defaults/disclosures', to: [] },
  },
  {
    register: [
      ['PR-0001', { transfersMade: no, subProcessors: ['REC-0001'] }],
      processor('REC-0001', { country: 'US' }),
    ],
    of: 'PR-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: { answer: 'yes' } },
  },
  {
    register: [['PA-0001', { transfersMade: no, transfers: [{ id: 't1', countries: ['IN'], tool: 'A46-2-c' }] }]],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: { answer: 'yes' } },
  },
]);
