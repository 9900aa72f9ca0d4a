import type { Case } from '#testing/rule-cases/case.ts';
import { duplicates } from '#testing/rule-cases/upkeep/duplicates.ts';

const of = 'PA-0001';
const activity = (values: object): Case['register'] => [[of, values]];
const inactive = ['PER-0001', { name: 'Kari Nordmann', active: false }] as const;

/** Entries of a register under test are written on 2 March 2026. */
export const upkeepCases: readonly Case[] = [
  {
    rule: 'not-reviewed',
    register: activity({ nextReview: '2026-11-20' }),
    of,
    at: 'nextReview',
    mend: { path: 'nextReview', to: '2026-11-21' },
    silent: [activity({}), activity({ nextReview: '2026-11-20', lifecycle: 'ended' })],
  },
  {
    rule: 'not-reviewed',
    register: activity({}),
    of,
    at: 'nextReview',
    on: '2027-03-03',
    mend: { on: '2027-03-02' },
  },
  {
    rule: 'not-reviewed',
    register: [
      ['PR-0001', { organisation: 'ORG-0001' }],
      ['ORG-0001', { reviewEvery: 'P6M' }],
    ],
    of: 'PR-0001',
    at: '',
    mend: { of: 'ORG-0001', path: 'reviewEvery', to: 'P9M' },
  },
  {
    rule: 'owner-missing',
    register: activity({}),
    of,
    at: 'owners',
    mend: { path: 'owners', to: ['PER-0001'] },
  },
  {
    rule: 'owner-inactive',
    register: [[of, { owners: ['PER-0001'] }], inactive],
    of,
    at: 'owners',
    mend: { of: 'PER-0001', path: 'active', to: true },
    silent: [
      [
        [of, { owners: ['PER-0001'] }],
        ['PER-0001', { name: 'Nobody has said' }],
      ],
    ],
  },
  {
    rule: 'ended-not-erased',
    register: activity({ lifecycle: 'ended' }),
    of,
    at: 'dataErased',
    mend: { path: 'dataErased', to: true },
    silent: [activity({ end: '2026-12-31' })],
  },
  {
    rule: 'unsettled-answer',
    register: activity({ purposes: [{ id: 'p1', text: 'Må avklares' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Avklare hvem som skal ha lønn' },
    silent: [
      activity({ description: 'To do what the unclear rules ask' }),
      activity({ role: 'undetermined', profiling: { answer: 'unknown' } }),
    ],
  },
  ...[
    'TODO',
    'tbd',
    'Not Specified',
    'Skal afklares',
    'Att verifiera',
    'vahvistettava',
    'zu klären',
    '???',
    '[…]',
    'Salary (TBC)',
  ].map((description): Case => ({
    rule: 'unsettled-answer',
    register: activity({ description }),
    of,
    at: 'description',
    mend: { path: 'description', to: 'Settled' },
  })),
  {
    rule: 'unsettled-answer',
    register: activity({ description: 'Kept by the bank (to be verified)' }),
    of,
    at: 'description',
    mend: { path: 'description', to: 'Kept by the bank (verified in May)' },
  },
  {
    rule: 'unsettled-answer',
    register: activity({ remarks: [{ id: 'q1', path: 'start', status: 'to-verify' }] }),
    of,
    at: 'start',
    mend: { path: 'remarks/q1/status', to: 'confirmed' },
  },
  {
    rule: 'link-only-answer',
    register: activity({ purposes: [{ id: 'p1', text: 'https://intranet.example.no/formal' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Pay salaries; see https://intranet.example.no/formal' },
    silent: [activity({ name: 'lønn.xlsx' })],
  },
  {
    rule: 'link-only-answer',
    register: [['TOM-0001', { description: 'Sikkerhetspolicy v2.docx' }]],
    of: 'TOM-0001',
    at: 'description',
    mend: { path: 'description', to: 'Kryptering' },
  },
  {
    rule: 'acronym-unexplained',
    register: activity({ purposes: [{ id: 'p1', text: 'Report to the ZQX every month' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'description', to: 'ZQX: the Zonal Quality Exchange' },
    silent: [
      activity({ purposes: [{ id: 'p1', text: 'Keep IT and HR running under the GDPR' }] }),
      [
        [of, { purposes: [{ id: 'p1', text: 'Report to the ZQX every month' }], systems: ['SYS-0001'] }],
        ['SYS-0001', { name: 'ZQX' }],
      ],
    ],
  },
  {
    rule: 'acronym-unexplained',
    register: [['REC-0001', { name: 'ZQX' }]],
    of: 'REC-0001',
    at: 'name',
    mend: { path: 'legalName', to: 'Zonal Quality Exchange Ltd' },
    silent: [[['REC-0001', { name: 'ZQX Bank' }]]],
  },
  ...duplicates,
  {
    rule: 'entry-unused',
    register: [
      ['DC-0001', { name: 'Contact' }],
      ['COM-0001', { about: 'DC-0001', text: 'Is this needed?' }],
      [of, {}],
    ],
    of: 'DC-0001',
    at: '',
    mend: { of, path: 'data', to: [{ id: 'd1', category: 'DC-0001' }] },
  },
  {
    rule: 'entry-unused',
    register: [['REC-0001', { name: 'Partner' }]],
    of: 'REC-0001',
    at: '',
    mend: { path: 'engagedBy', to: [{ id: 'g1', organisation: 'ORG-0001' }] },
  },
  {
    rule: 'archived-entry-used',
    register: [
      [of, { data: [{ id: 'd1', category: 'DC-0001' }] }],
      ['DC-0001', { name: 'Contact' }, true],
    ],
    of,
    at: 'data/d1/category',
    mend: { path: 'data/d1/category', to: 'DC-0002' },
  },
];
