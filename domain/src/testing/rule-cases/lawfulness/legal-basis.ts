import type { Case } from '#testing/rule-cases/case.ts';

const text = 'Keep the books of the business';
const children = ['DS-0001', { name: 'Pupils', children: { answer: 'yes' } }] as const;
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const legalBasisCases: readonly Case[] = [
  {
    rule: 'legal-basis-missing',
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Pay wages' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-b' },
    silent: [
      [['PA-0001', { purposes: [{ id: 'p1', text: 'Sell', basisNote: 'necessary for our interests' }] }]],
      [['PA-0001', { purposes: [{ id: 'p1', text: 'Sell', basisStatus: 'announced' }] }]],
      [['PA-0001', { purposes: [{ id: 'p1', dataSubjects: ['DS-0001'] }] }]],
      // A processor is never asked.
      [
        ['PR-0001', { name: 'Hosting' }],
        ['PA-0001', {}],
      ],
    ],
  },
  {
    rule: 'legal-basis-missing',
    register: [['PA-0001', on('6-1-b', { basisStatus: 'inferred' })]],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'decided' },
  },
  {
    // The words explain the second claim; the basis itself is a reader's.
    rule: 'legal-basis-missing',
    register: [
      [
        'PA-0001',
        on('6-1-f', { basisStatus: 'inferred', basisNote: 'consent given to the partner', alsoClaimed: ['6-1-a'] }),
      ],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'stated' },
  },
  {
    rule: 'legal-basis-unspecified',
    register: [['PA-0001', { purposes: [{ id: 'p1', text, basisNote: 'necessary for our interests' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-f' },
    silent: [[['PA-0001', { purposes: [{ id: 'p1', text }] }]]],
  },
  {
    rule: 'legal-basis-unspecified',
    register: [['PA-0001', on('6-1-b', { basisStatus: 'inferred', basisNote: 'necessary to serve customers' })]],
    of: 'PA-0001',
    at: 'purposes/p1/basisStatus',
    mend: { path: 'purposes/p1/basisStatus', to: 'decided' },
  },
  {
    rule: 'legal-basis-conflict',
    register: [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-a', '6-1-c'] })]],
    of: 'PA-0001',
    at: 'purposes/p1/alsoClaimed',
    mend: { path: 'purposes/p1/alsoClaimed', to: undefined },
    silent: [
      [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-b'] })]],
      // One claim beside what a reader inferred is not two claims.
      [['PA-0001', on('6-1-f', { basisStatus: 'inferred', alsoClaimed: ['6-1-a'] })]],
      // That consent is bundled with a contract says it.
      [['PA-0001', on('6-1-b', { alsoClaimed: ['6-1-a'] })]],
    ],
  },
  {
    rule: 'legal-obligation-unspecified',
    register: [['PA-0001', on('6-1-c', { basisNote: 'accounting law' })]],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law', to: { statute: 'Bokføringsloven', section: '§ 13' } },
    silent: [[['PA-0001', on('6-1-b')]], [['PA-0001', on('6-1-c', { basisStatus: 'inferred' })]]],
  },
  {
    rule: 'public-task-unspecified',
    register: [['PA-0001', on('6-1-e', { law: { section: '§ 13-1' } })]],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law/statute', to: 'Opplæringslova' },
  },
  {
    rule: 'legitimate-interest-unspecified',
    register: [['PA-0001', on('6-1-f')]],
    of: 'PA-0001',
    at: 'purposes/p1/legitimateInterest',
    mend: { path: 'purposes/p1/legitimateInterest', to: 'Protect the web shop against fraud' },
    // What a reader inferred is no interest anybody claims.
    silent: [[['PA-0001', on('6-1-f', { basisStatus: 'inferred' })]]],
  },
  {
    rule: 'legitimate-interest-unspecified',
    register: [['PA-0001', on('6-1-f', { basisStatus: 'inferred', alsoClaimed: ['6-1-a', '6-1-f'] })]],
    of: 'PA-0001',
    at: 'purposes/p1/legitimateInterest',
    mend: { path: 'purposes/p1/alsoClaimed', to: ['6-1-a'] },
    silent: [[['PA-0001', on('6-1-a', { alsoClaimed: ['6-1-f'] })]]],
  },
  {
    rule: 'balancing-test-missing',
    register: [
      ['PA-0001', on('6-1-f')],
      ['ASM-0001', { type: 'lia' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/lia',
    mend: { path: 'purposes/p1/lia', to: 'ASM-0001' },
    silent: [
      [
        ['PA-0001', on('6-1-f')],
        ['ASM-0001', { type: 'lia', subject: ['PA-0001'] }],
      ],
      [['PA-0001', on('6-1-f', { basisStatus: 'inferred' })]],
    ],
  },
  {
    rule: 'child-balancing-missing',
    register: [['PA-0001', { ...on('6-1-f'), data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] }], children],
    of: 'PA-0001',
    at: 'purposes/p1/childBalancing',
    mend: { path: 'purposes/p1/childBalancing', to: 'No names of pupils are published' },
    silent: [
      [
        ['PA-0001', on('6-1-f', { dataSubjects: ['DS-0001'] })],
        ['DS-0001', { children: { answer: 'unknown' } }],
      ],
      [['PA-0001', on('6-1-f', { dataSubjects: ['DS-0002'] })], children, ['DS-0002', { name: 'Teachers' }]],
      [
        ['PA-0001', on('6-1-f', { dataSubjects: ['DS-0001'] })],
        ['DS-0001', { children: { answer: 'yes' }, exclusion: { excluded: true } }],
      ],
    ],
  },
  {
    rule: 'legitimate-interest-public-authority',
    register: [
      ['PA-0001', { ...on('6-1-f'), organisation: 'ORG-0001' }],
      ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { of: 'ORG-0001', path: 'isPublicAuthority', to: { answer: 'no' } },
    silent: [
      [
        ['PA-0001', { ...on('6-1-f'), organisation: 'ORG-0001' }],
        ['ORG-0001', { isPublicAuthority: { answer: 'unknown' } }],
      ],
    ],
  },
];
