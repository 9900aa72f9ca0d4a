import type { Case } from '#testing/rule-cases/case.ts';
import { abroadCases } from '#testing/rule-cases/transfers/abroad.ts';
import { adequacyCases } from '#testing/rule-cases/transfers/adequacy.ts';
import { derogationCases } from '#testing/rule-cases/transfers/derogations.ts';
import { instrumentCases } from '#testing/rule-cases/transfers/instruments.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });
const importer = (values: object = {}) => ['REC-0001', { name: 'Importer Inc.', ...values }] as const;
const general = (values: object) => ['ORG-0001', { defaults: { transfers: [{ id: 'g1', ...values }] } }] as const;
const clauses = { id: 's1', tool: 'A46-2-c', reference: '(EU) 2021/914' };

export const transfersCases: readonly Case[] = [
  ...abroadCases,
  ...adequacyCases,
  ...derogationCases,
  ...instrumentCases,
  {
    rule: 'transfers-unanswered',
    register: [['PA-0001', { transfersMade: { answer: 'unknown' } }]],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
    silent: [[['PA-0001', { organisation: 'ORG-0001' }], general({ countries: ['US'] })]],
  },
  {
    rule: 'transfers-unanswered',
    register: [['PA-0001', { organisation: 'ORG-0001' }], general({ statement: 'Always within the EEA', isAim: true })],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'ORG-0001', path: 'defaults/transfers/g1/isAim', to: undefined },
  },
  {
    rule: 'transfers-unanswered',
    register: [['PR-0001', {}]],
    of: 'PR-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
  },
  {
    rule: 'transfer-country-missing',
    register: [['PA-0001', { transfersMade: { answer: 'yes' } }]],
    of: 'PA-0001',
    at: 'transfers',
    mend: { path: 'transfers', to: [{ id: 't1', countries: ['US'] }] },
  },
  {
    rule: 'transfer-country-missing',
    register: [['PR-0001', { transfersMade: { answer: 'yes' } }]],
    of: 'PR-0001',
    at: 'transfers',
    mend: { path: 'transfersMade', to: no },
  },
  {
    rule: 'transfer-country-missing',
    register: [['PA-0001', row({ region: 'Outside the EU' })], importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { of: 'REC-0001', path: 'accessCountries', to: ['IN'] },
    silent: [[['PA-0001', row({})], importer({ role: 'international-organisation' })]],
  },
  {
    rule: 'transfer-country-missing',
    register: [general({ statement: 'Elsewhere' })],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/countries',
    mend: { path: 'defaults/transfers/g1/countries', to: ['US'] },
  },
  ...['Worldwide', 'EU/US', 'hele verden', 'Globalt', 'weltweit'].map((region): Case => ({
    rule: 'transfer-country-vague',
    register: [['PA-0001', row({ region })], importer({ country: 'US' })],
    of: 'PA-0001',
    at: 'transfers/t1/region',
    mend: { path: 'transfers/t1/countries', to: ['US'] },
    silent: [
      [['PA-0001', row({ region: 'California' })], importer({ country: 'US' })],
      [['PA-0001', row({ region })], importer()],
    ],
  })),
  {
    rule: 'transfer-within-eea',
    register: [['PA-0001', row({ countries: ['IE', 'US'] })], importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { path: 'transfers/t1/countries', to: ['US'] },
  },
  {
    rule: 'transfer-within-eea',
    register: [['REC-0001', { safeguards: [{ ...clauses, countries: ['NO'] }] }]],
    of: 'REC-0001',
    at: 'safeguards/s1/countries',
    mend: { path: 'safeguards/s1/countries', to: ['GB'] },
  },
  {
    rule: 'transfer-safeguard-missing',
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
    rule: 'transfer-safeguard-missing',
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
    rule: 'transfer-safeguard-missing',
    register: [general({ countries: ['US'] })],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/tool',
    mend: { path: 'defaults/transfers/g1/tool', to: 'A46-2-c' },
    silent: [[general({ isAim: true })]],
  },
  {
    rule: 'transfer-safeguard-missing',
    register: [['REC-0001', { safeguards: [{ id: 's1', tool: 'none' }] }]],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards/s1/tool', to: 'A46-2-b' },
  },
  {
    rule: 'transfer-not-assessed',
    register: [['REC-0001', { name: 'Microsoft', role: 'processor', locationsNotStated: true }]],
    of: 'REC-0001',
    at: 'storageCountries',
    mend: { path: 'storageCountries', to: ['IE'] },
    silent: [
      [['REC-0001', { name: 'Police', role: 'public-authority' }]],
      [
        ['REC-0001', { name: 'Microsoft', role: 'processor' }],
        ['PA-0001', { transfersMade: no, disclosures: [{ id: 'r1', recipient: 'REC-0001' }] }],
      ],
      [
        ['REC-0001', { name: 'Microsoft', role: 'processor' }],
        ['PA-0001', row({ countries: ['US'] })],
      ],
    ],
  },
];
