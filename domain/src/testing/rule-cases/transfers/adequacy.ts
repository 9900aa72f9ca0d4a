import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const relies = (countries: readonly string[], values: object = {}): Given[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): Given[number] => ['REC-0001', { name: 'Importer', ...values }];
const listed = { id: 's1', countries: ['US'], tool: 'A45-3', certified: true, checkedOn: '2026-05-01' };
const offers = (...safeguards: readonly object[]): Given[number] => importer({ role: 'processor', safeguards });
const clauses = { id: 's2', tool: 'A46-2-c' };
const staff = (values: object = {}): Given => [
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

/** The rules on adequacy decisions. */
export const adequacyCases: readonly Case[] = [
  {
    rule: 'adequacy-not-covering',
    register: [relies(['GL']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { path: 'transfers/t1/countries', to: ['FO'] },
    silent: [[relies(['GB']), importer()]],
  },
  {
    rule: 'adequacy-not-covering',
    register: [relies(['GB']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2032-01-01',
    mend: { on: '2026-11-21' },
  },
  {
    rule: 'adequacy-not-covering',
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2022-01-01',
    mend: { on: '2024-01-01' },
  },
  {
    rule: 'adequacy-not-covering',
    register: [relies(['CA'], { reference: 'Agreement 17' }), importer({ role: 'public-authority' })],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { of: 'REC-0001', path: 'role', to: 'processor' },
  },
  {
    rule: 'adequacy-not-covering',
    register: [importer({ country: 'IN', safeguards: [{ id: 's1', tool: 'A45-3' }] })],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'country', to: 'NZ' },
  },
  {
    rule: 'adequacy-limited',
    register: [relies(['CA']), importer({ role: 'processor' })],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Subject to PIPEDA: letter of 2 May 2026' },
    silent: [
      [relies(['CH']), importer()],
      [relies(['US']), importer()],
    ],
  },
  {
    rule: 'adequacy-ending',
    register: [relies(['GB']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2031-01-15',
    mend: { on: '2026-11-21' },
    silent: [[relies(['CH']), importer()]],
  },
  {
    rule: 'adequacy-challenged',
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { on: '2023-08-01' },
    silent: [
      [relies(['US']), offers(listed)],
      [relies(['US']), offers(clauses)],
    ],
  },
  {
    rule: 'adequacy-challenged',
    register: [offers(listed)],
    of: 'REC-0001',
    at: 'safeguards/s1/countries',
    mend: { path: 'safeguards', to: [listed, clauses] },
  },
  {
    rule: 'dpf-certification-unchecked',
    register: [offers({ ...listed, certified: false })],
    of: 'REC-0001',
    at: 'safeguards/s1/certified',
    mend: { path: 'safeguards/s1/certified', to: true },
    silent: [[offers({ id: 's1', countries: ['CH'], tool: 'A45-3' })]],
  },
  {
    rule: 'dpf-certification-unchecked',
    register: [offers({ ...listed, checkedOn: '2025-11-20' })],
    of: 'REC-0001',
    at: 'safeguards/s1/checkedOn',
    mend: { on: '2026-11-20' },
  },
  {
    rule: 'dpf-certification-unchecked',
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/importer',
    mend: { of: 'REC-0001', path: 'safeguards', to: [listed] },
  },
  {
    rule: 'dpf-certification-unchecked',
    register: staff({ certificateCovers: ['other'] }),
    of: 'PA-0001',
    at: 'disclosures/r1/recipient',
    mend: { of: 'REC-0001', path: 'safeguards/s1/certificateCovers', to: ['other', 'human-resources'] },
    silent: [staff()],
  },
  {
    rule: 'dpf-certification-unchecked',
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
  {
    rule: 'dpf-fallback-missing',
    register: [offers(listed)],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards', to: [listed, clauses] },
  },
];
