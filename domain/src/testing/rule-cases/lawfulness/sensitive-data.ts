import type { Case } from '#testing/rule-cases/case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const health = held({ special: 'health' });
const offences = held({ flags: ['criminal'] });
const number = held({ flags: ['national-id'] });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });
const statute = 'Folketrygdloven';

export const sensitiveDataCases: readonly Case[] = [
  {
    rule: 'special-category-no-condition',
    register: [['PA-0001', uses({ legalBasis: '6-1-b' })], health],
    of: 'PA-0001',
    at: 'purposes/p1/article9Condition',
    mend: { path: 'purposes/p1/article9Condition', to: '9-2-b' },
    silent: [
      [['PA-0001', uses({})], held({ name: 'Gender' })],
      [['PA-0001', uses({})], held({ special: 'health', condition: 'if somebody writes it' })],
      [['PA-0001', uses({})], number],
      [['PA-0001', { data, purposes: [{ id: 'p1' }, { id: 'p2', article9Condition: '9-2-h' }] }], health],
    ],
  },
  {
    rule: 'special-category-no-condition',
    register: [['PA-0001', { data }], held({ special: 'unspecified' })],
    of: 'PA-0001',
    at: 'purposes',
    mend: { of: 'DC-0001', path: 'elements/e1/special', to: undefined },
  },
  {
    rule: 'article-9-without-article-6',
    register: [['PA-0001', uses({ article9Condition: '9-2-b', law: { statute } })], health],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-c' },
    silent: [[['PA-0001', uses({})], health]],
  },
  {
    rule: 'article-9-law-missing',
    register: [['PA-0001', uses({ article9Condition: '9-2-h' })], health],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law', to: { statute } },
    silent: [[['PA-0001', uses({ article9Condition: '9-2-f' })], health]],
  },
  {
    rule: 'criminal-data-no-ground',
    register: [['PA-0001', uses({ legalBasis: '6-1-f' }, { organisation: 'ORG-0001' })], offences, ['ORG-0001', {}]],
    of: 'PA-0001',
    at: 'purposes/p1/article10Ground',
    mend: { path: 'purposes/p1/article10Ground', to: 'Politiregisterloven § 39' },
    silent: [
      [
        ['PA-0001', uses({}, { organisation: 'ORG-0001' })],
        offences,
        ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }],
      ],
      [['PA-0001', uses({})], health],
    ],
  },
  {
    rule: 'national-id-no-ground',
    register: [['PA-0001', uses({ legalBasis: '6-1-b' })], number],
    of: 'PA-0001',
    at: 'purposes/p1/nationalIdGround',
    mend: { path: 'purposes/p1/nationalIdGround', to: 'Personopplysningsloven § 12' },
    silent: [
      [['PA-0001', uses({})], held({ flags: ['national-id'], condition: 'the customer is a sole trader' })],
      [['PA-0001', uses({})], health],
    ],
  },
  {
    rule: 'national-id-necessity',
    register: [['PA-0001', uses({ code: 'dpv:DirectMarketing' })], number],
    of: 'PA-0001',
    at: 'data/d1/category',
    mend: { path: 'purposes/p1/code', to: 'dpv:IdentityVerification' },
    silent: [
      [['PA-0001', uses({ code: 'dpv:DirectMarketing', nationalIdGround: 'Lov om kundekontroll § 4' })], number],
      [
        [
          'PA-0001',
          {
            data,
            purposes: [
              { id: 'p1', code: 'dpv:Marketing' },
              { id: 'p2', code: 'dpv:IdentityVerification' },
            ],
          },
        ],
        number,
      ],
    ],
  },
];
