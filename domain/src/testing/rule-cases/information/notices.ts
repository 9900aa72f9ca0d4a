import type { Case } from '#testing/rule-cases/case.ts';

const of = 'NOT-0001';
const everyRight = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];
const all = { rights: everyRight, complaint: { mentioned: true }, lastUpdated: '2026-01-01', complete: true };

const claiming = (about: string, claim: string, activity: object, ...rest: Case['register']): Case['register'] => [
  [of, { ...all, assertions: [{ id: 'c1', about, claim }] }],
  ['PA-0001', { notices: [of], ...activity }],
  ...rest,
];
const at = 'assertions/c1/claim';
const mend = { path: 'assertions/c1/claim', to: 'How it is done is told below' };
const sources = (kind: string) => ({ data: [{ id: 'd1', category: 'DC-0001', sources: [{ id: 's1', kind }] }] });
const partner = (condition?: string) => ({
  disclosures: [{ id: 'r1', recipient: 'REC-0001', ...(condition && { condition }) }],
});
const controller = ['REC-0001', { name: 'Partner AS', role: 'independent-controller' }] as const;
const systems = { systems: ['SYS-0001', 'SYS-0002'] };
const microsoft = ['SYS-0001', { name: 'Microsoft 365' }] as const;
const other = ['SYS-0002', { name: 'PayPal' }] as const;

/** What notices claim, against what the register holds. */
export const claims: readonly Case[] = [
  {
    rule: 'source-conflict',
    register: claiming('sources', 'All information is what you provide to us', sources('third-party')),
    of,
    at,
    mend,
    silent: [
      claiming('sources', 'All information is what you provide to us', sources('data-subject')),
      claiming('sources', 'All addresses come from public registers', sources('public-register')),
    ],
  },
  {
    rule: 'source-conflict',
    register: claiming('consent', 'Ingenting lagres uten samtykke', sources('public-register')),
    of,
    at,
    mend: { of: 'PA-0001', path: 'data/d1/sources/s1/kind', to: 'data-subject' },
  },
  {
    rule: 'claim-conflict',
    register: claiming('consent', 'Nothing is processed without your consent', {
      purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'decided' }],
    }),
    of,
    at,
    mend,
    silent: [
      claiming('consent', 'Nothing is processed without your consent', {
        purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'inferred' }],
      }),
      ...[
        'We do not ask for consent to keep accounts',
        'Data may be processed without your consent',
        'Vi innhenter ikke samtykke',
        'Ingenting behandles uten samtykke eller et annet rettslig grunnlag',
      ].map((claim) =>
        claiming('consent', claim, { purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'decided' }] }),
      ),
    ],
  },
  {
    rule: 'claim-conflict',
    register: claiming(
      'children',
      'We do not process data about children',
      { data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] },
      ['DS-0001', { name: 'Pupils', children: { answer: 'yes' } }],
    ),
    of,
    at,
    mend: { of: 'DS-0001', path: 'children', to: { answer: 'no' } },
  },
  {
    rule: 'sharing-claim-conflict',
    register: claiming('sharing', 'Data are not shared without consent', partner('legal-duty'), controller),
    of,
    at,
    mend: { of: 'PA-0001', path: 'disclosures/r1/condition', to: 'consent' },
    silent: [
      claiming(
        'sharing',
        'Data are not shared without consent unless the law requires it',
        partner('legal-duty'),
        controller,
      ),
      claiming('sharing', 'Data are not shared without consent', partner(), [
        'REC-0001',
        { name: 'Host', role: 'processor' },
      ]),
      claiming('sharing', 'We will not sell your data to third parties', partner(), controller),
      claiming('sharing', 'Data are not shared for marketing without consent', partner(), controller),
      claiming('sharing', 'Data processing agreements are always concluded', partner(), controller),
    ],
  },
  {
    rule: 'sharing-claim-conflict',
    register: claiming('sharing', 'We never sell or share your data', partner(), controller),
    of,
    at,
    mend,
  },
  {
    rule: 'sharing-claim-conflict',
    register: claiming('sharing', 'Ingen utlevering uten samtykke', { organisation: 'ORG-0001' }, controller, [
      'ORG-0001',
      { defaults: { disclosures: [{ id: 'r1', recipient: 'REC-0001' }] } },
    ]),
    of,
    at,
    mend: { of: 'REC-0001', path: 'role', to: 'internal' },
  },
  {
    rule: 'transfer-claim-conflict',
    register: claiming('transfers', 'Data never leave the EEA', { transfers: [{ id: 't1', countries: ['US'] }] }),
    of,
    at,
    mend: { of: 'PA-0001', path: 'transfers', to: undefined },
    silent: [
      claiming('transfers', 'We always aim to stay within the EEA', { transfersMade: { answer: 'yes' } }),
      claiming('transfers', 'Data never leave the EEA', { transfersMade: { answer: 'unknown' } }),
    ],
  },
  {
    rule: 'storage-claim-conflict',
    register: claiming('storage', 'All data are stored in Microsoft 365', systems, microsoft, other),
    of,
    at,
    mend: { of: 'PA-0001', path: 'systems', to: ['SYS-0001'] },
    silent: [
      claiming('storage', 'All data are stored in the EU', systems, microsoft, other),
      claiming('storage', 'Letters are stored in Microsoft 365', systems, microsoft, other),
    ],
  },
];

/** What notices say of themselves and of rights. */
export const notices: readonly Case[] = [
  {
    rule: 'notice-undated',
    register: [[of, { title: 'Privacy' }]],
    of,
    at: 'lastUpdated',
    mend: { path: 'publishedOn', to: '2026-01-01' },
  },
  {
    rule: 'notice-version-conflict',
    register: [[of, { version: 'version 31.03.20', lastUpdated: '2019-02-27' }]],
    of,
    at: 'version',
    mend: { path: 'lastUpdated', to: '2020-03-31' },
    silent: [
      [[of, { version: '2.1', lastUpdated: '2019-02-27' }]],
      [[of, { version: '03/04/2020', lastUpdated: '2020-04-03' }]],
    ],
  },
  {
    rule: 'notice-incomplete',
    register: [[of, { complete: false }]],
    of,
    at: 'complete',
    mend: { path: 'complete', to: true },
  },
  {
    rule: 'notice-incomplete',
    register: [[of, { crossReferences: ['Vilkår (ikke vedlagt)'] }]],
    of,
    at: 'crossReferences',
    mend: { path: 'crossReferences', to: ['Vilkår, på samme side'] },
  },
  {
    rule: 'supervisory-complaint-missing',
    register: [[of, { complaint: { mentioned: false } }]],
    of,
    at: 'complaint/mentioned',
    mend: { path: 'complaint/mentioned', to: true },
    silent: [[[of, { rights: ['complaint'] }]]],
  },
  {
    rule: 'rights-incomplete',
    register: [[of, { rights: everyRight.slice(0, 5) }]],
    of,
    at: 'rights',
    mend: { path: 'rights', to: everyRight },
    silent: [
      [
        [of, { organisation: 'ORG-0001', rights: everyRight.slice(0, 5) }],
        ['ORG-0001', { name: 'Eksempel AS' }],
        ['RTS-0001', { organisation: 'ORG-0001', right: 'objection' }],
      ],
    ],
  },
  {
    rule: 'rights-incomplete',
    register: [
      [of, { organisation: 'ORG-0001', rights: everyRight.slice(0, 5) }],
      ['ORG-0001', { name: 'Eksempel AS' }],
      ['RTS-0001', { organisation: 'ORG-0001', right: 'objection', role: 'processor' }],
    ],
    of,
    at: 'rights',
    mend: { of: 'RTS-0001', path: 'role', to: 'controller' },
  },
  {
    rule: 'rights-incomplete',
    register: [
      ['ORG-0001', { name: 'Eksempel AS' }],
      ['RTS-0001', { organisation: 'ORG-0001', right: 'access' }],
    ],
    of: 'ORG-0001',
    at: '',
    mend: { of: 'RTS-0001', path: 'role', to: 'processor' },
    silent: [[['ORG-0001', { name: 'A processor only' }]]],
  },
  {
    rule: 'right-rectification-missing',
    register: [[of, { rights: ['access'] }]],
    of,
    at: 'rights',
    mend: { path: 'rights', to: ['rectification'] },
  },
  {
    rule: 'rights-object-marketing-missing',
    register: [
      [of, { rights: ['access'], activities: ['PA-0001'] }],
      ['PA-0001', { name: 'Nyhetsbrev', purposes: [{ id: 'p1', text: 'Sende nyhetsbrev' }] }],
    ],
    of,
    at: 'rights',
    mend: { path: 'rights', to: ['objection'] },
    silent: [
      [
        [of, { rights: ['access'], activities: ['PA-0001'] }],
        ['PA-0001', { purposes: [{ id: 'p1', text: 'Betale lønn' }] }],
      ],
    ],
  },
];
