import type { Case } from '#testing/rule-cases/case.ts';

const of = 'PA-0001';
const activity = (row: object, values: object = {}): Case['register'] => [
  [of, { data: [{ id: 'd1', category: 'DC-0001', ...row }], ...values }],
];
const from = (kind: string, detail?: string) => ({ sources: [{ id: 's1', kind, ...(detail && { detail }) }] });

const profiling = { profiling: { answer: 'yes' }, organisation: 'ORG-0001' };
const objection = ['RTS-0001', { organisation: 'ORG-0001', right: 'objection', role: 'controller' }] as const;
const organisation = ['ORG-0001', { name: 'Eksempel AS' }] as const;

/** What activities themselves say of information. */
export const informationInActivities: readonly Case[] = [
  {
    rule: 'source-missing',
    register: activity({}),
    of,
    at: 'data/d1/sources',
    mend: { path: 'data/d1/sources', to: [{ id: 's1', kind: 'data-subject' }] },
    silent: [activity({ notAllocated: true }), activity(from('derived'))],
  },
  {
    rule: 'source-unspecified',
    register: activity(from('third-party', 'Other legitimate sources')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'Experian' },
    silent: [activity(from('public-register', 'Folkeregisteret')), activity(from('data-subject'))],
  },
  {
    rule: 'source-unspecified',
    register: activity(from('social-network')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'LinkedIn' },
  },
  {
    rule: 'source-unspecified',
    register: activity(from('public-register', 'Offentlige registre')),
    of,
    at: 'data/d1/sources/s1/detail',
    mend: { path: 'data/d1/sources/s1/detail', to: 'Offentlige registre: Enhetsregisteret' },
  },
  {
    rule: 'notice-missing',
    register: [
      [of, {}],
      ['NOT-0001', { title: 'Personvern' }],
    ],
    of,
    at: 'notices',
    mend: { path: 'notices', to: ['NOT-0001'] },
    silent: [
      [
        [of, {}],
        ['NOT-0001', { activities: [of] }],
      ],
    ],
  },
  {
    rule: 'provision-info-missing',
    register: activity({ ...from('data-subject'), mandatory: { answer: 'unknown' } }),
    of,
    at: 'data/d1/mandatory',
    mend: { path: 'data/d1/mandatory', to: { answer: 'no' } },
    silent: [
      activity(from('observed')),
      activity(from('data-subject'), { purposes: [{ id: 'p1', legalBasis: '6-1-a' }] }),
    ],
  },
  {
    rule: 'provision-info-missing',
    register: activity({ mandatory: { answer: 'yes' } }),
    of,
    at: 'data/d1/consequence',
    mend: { path: 'data/d1/consequence', to: 'The order cannot be delivered' },
  },
  {
    rule: 'profiling-not-declared',
    register: [[of, profiling], organisation, objection],
    of,
    at: 'automatedDecision/made',
    mend: { path: 'automatedDecision', to: { made: { answer: 'no' } } },
    silent: [[[of, { profiling: { answer: 'not-stated' } }]]],
  },
  {
    rule: 'profiling-not-declared',
    register: [[of, { ...profiling, automatedDecision: { made: { answer: 'yes' } } }], organisation, objection],
    of,
    at: 'automatedDecision/logic',
    mend: { path: 'automatedDecision/logic', to: 'Points for age and payment history' },
  },
  {
    rule: 'profiling-not-declared',
    register: [
      [of, { ...profiling, automatedDecision: { made: { answer: 'no' } } }],
      organisation,
      ['RTS-0001', { organisation: 'ORG-0001', right: 'access' }],
    ],
    of,
    at: 'profiling',
    mend: { of: 'RTS-0001', path: 'right', to: 'objection' },
    silent: [
      [
        [of, { ...profiling, automatedDecision: { made: { answer: 'no' } }, notices: ['NOT-0001'] }],
        organisation,
        ['NOT-0001', { rights: ['objection'] }],
      ],
    ],
  },
];

/** Cookies and other trackers. */
export const trackers: readonly Case[] = [
  {
    rule: 'eprivacy-consent-missing',
    register: [['TRK-0001', { name: '_ga', consent: 'not-stated' }]],
    of: 'TRK-0001',
    at: 'consent',
    mend: { path: 'consent', to: 'consent' },
    silent: [[['TRK-0001', { name: 'session', consent: 'strictly-necessary', purpose: 'Keep people signed in' }]]],
  },
  {
    rule: 'eprivacy-consent-missing',
    register: [['TRK-0001', { name: '_ga', consent: 'strictly-necessary', purpose: 'Analyse traffic' }]],
    of: 'TRK-0001',
    at: 'consent',
    mend: { path: 'purpose', to: 'Remember the language' },
  },
  {
    rule: 'tracker-inventory-missing',
    register: [['TRK-0001', { name: '_ga', provider: 'REC-0001' }]],
    of: 'TRK-0001',
    at: 'lifetime',
    mend: { path: 'lifetime', to: 'P13M' },
  },
  {
    rule: 'tracker-inventory-missing',
    register: [['TRK-0001', { name: '_ga', lifetime: 'P13M' }]],
    of: 'TRK-0001',
    at: 'provider',
    mend: { path: 'provider', to: 'REC-0001' },
    silent: [[['TRK-0001', { name: 'session', lifetime: 'P1D', consent: 'strictly-necessary' }]]],
  },
  {
    rule: 'tracker-inventory-missing',
    register: [['TRK-0001', { provider: 'REC-0001', lifetime: 'P13M' }]],
    of: 'TRK-0001',
    at: 'name',
    mend: { path: 'name', to: '_ga' },
  },
  {
    rule: 'anonymisation-claim-unsupported',
    register: [
      ['TRK-0001', { name: '_ga', anonymityClaim: 'Made anonymous' }],
      [of, { trackers: ['TRK-0001'], data: [{ id: 'd1', category: 'DC-0001' }] }],
    ],
    of: 'TRK-0001',
    at: 'anonymityClaim',
    mend: { path: 'anonymityClaim', to: undefined },
    silent: [[['TRK-0001', { name: 'counter', anonymityClaim: 'Counts pages, stores nothing' }]]],
  },
];
