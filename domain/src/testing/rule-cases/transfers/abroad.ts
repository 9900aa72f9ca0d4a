import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const by = (recipient: string, values: object = {}) => [{ id: 'g1', recipient, ...values }];
const processor = (id: string, values: object = {}): Given[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
const discloses = (recipient: string, values: object = {}): Given[number] => [
  'PA-0001',
  { transfersMade: no, disclosures: [{ id: 'r1', recipient }], ...values },
];
const chain = (last: object): Given => [
  discloses('REC-0001'),
  processor('REC-0001', { storageCountries: ['NO'] }),
  processor('REC-0002', { engagedBy: by('REC-0001') }),
  processor('REC-0003', { engagedBy: by('REC-0002'), ...last }),
];
const clauses = [{ id: 's1', tool: 'A46-2-c' }];

/** The rules on where recipients are. */
export const abroadCases: readonly Case[] = [
  {
    rule: 'transfers-contradicted',
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
    rule: 'transfers-contradicted',
    register: [discloses('REC-0001'), processor('REC-0001', { country: 'GB' })],
    of: 'PA-0001',
    at: 'transfersMade',
    // Until then data sent to the United Kingdom did not leave.
    mend: { on: '2020-07-01' },
  },
  {
    rule: 'transfers-contradicted',
    register: chain({ accessCountries: ['IN'] }),
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'REC-0003', path: 'accessCountries', to: ['NO'] },
    silent: [chain({ country: 'IN', engagedBy: by('REC-0002', { until: '2025-12-31' }) })],
  },
  {
    rule: 'transfers-contradicted',
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
    rule: 'transfers-contradicted',
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
    rule: 'transfers-contradicted',
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
    rule: 'transfers-contradicted',
    register: [
      ['PR-0001', { transfersMade: no, subProcessors: ['REC-0001'] }],
      processor('REC-0001', { country: 'US' }),
    ],
    of: 'PR-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: { answer: 'yes' } },
  },
  {
    rule: 'transfers-contradicted',
    register: [['PA-0001', { transfersMade: no, transfers: [{ id: 't1', countries: ['IN'], tool: 'A46-2-c' }] }]],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: { answer: 'yes' } },
  },
  {
    rule: 'transfer-safeguard-missing',
    register: [processor('REC-0001', { storageCountries: ['US'] })],
    of: 'REC-0001',
    at: 'safeguards',
    mend: { path: 'safeguards', to: clauses },
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
    rule: 'remote-access-untreated',
    register: [processor('REC-0001', { country: 'NO', storageCountries: ['NO'], accessCountries: ['IN'] })],
    of: 'REC-0001',
    at: 'safeguards',
    mend: { path: 'safeguards', to: clauses },
    silent: [
      [processor('REC-0001', { country: 'NO', accessCountries: ['CH'] })],
      [processor('REC-0001', { country: 'IN', accessCountries: ['IN'] })],
    ],
  },
  {
    rule: 'onward-transfer-unsecured',
    register: [processor('REC-0001'), processor('REC-0002', { engagedBy: by('REC-0001'), country: 'IN' })],
    of: 'REC-0002',
    at: 'safeguards',
    mend: { path: 'safeguards', to: clauses },
    silent: [[processor('REC-0001'), processor('REC-0002', { engagedBy: by('REC-0001'), country: 'JE' })]],
  },
  {
    rule: 'parent-access-unanswered',
    register: [processor('REC-0001', { country: 'IE', groupParentCountry: 'US', parentAccess: { answer: 'unknown' } })],
    of: 'REC-0001',
    at: 'parentAccess',
    mend: { path: 'parentAccess', to: no },
    silent: [
      [processor('REC-0001', { groupParentCountry: 'DE' })],
      [processor('REC-0001', { groupParentCountry: 'CH' })],
    ],
  },
];
