import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const children = (values: object = {}): Given[number] => [
  'DS-0001',
  { name: 'Pupils', children: { answer: 'yes' }, ...values },
];
const aboutChildren = (values: object): Given[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }], ...values },
];
const consent = (values: object = {}) => ({
  purposes: [{ id: 'p1', legalBasis: '6-1-a', consent: { scope: 'App', ...values } }],
});
const element = (values: object): Given[number] => [
  'DC-0001',
  { name: 'Data', elements: [{ id: 'e1', name: 'Element', ...values }] },
];
const oneRow = (values: object): Given[number] => ['PA-0001', { data: [{ id: 'd1', category: 'DC-0001', ...values }] }];

export const dataCases: readonly Case[] = [
  {
    rule: 'data-subjects-missing',
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/dataSubjects',
    mend: { path: 'data/d1/dataSubjects', to: ['DS-0001'] },
  },
  {
    rule: 'data-categories-missing',
    register: [['PA-0001', { data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] }]],
    of: 'PA-0001',
    at: 'data',
    mend: { path: 'data/d1/category', to: 'DC-0001' },
  },
  {
    rule: 'data-subjects-not-linked',
    register: [
      [
        'PA-0001',
        {
          data: [
            { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001', 'DS-0002'] },
            { id: 'd2', category: 'DC-0001' },
          ],
        },
      ],
      ['DS-0001', { name: 'Customers' }],
      ['DS-0002', { name: 'Employees' }],
    ],
    of: 'PA-0001',
    at: 'data/d2/dataSubjects',
    mend: { path: 'data/d2/dataSubjects', to: ['DS-0001'] },
    silent: [
      [
        [
          'PA-0001',
          {
            data: [
              { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] },
              { id: 'd2', category: 'DC-0001' },
            ],
          },
        ],
        ['DS-0001', { name: 'Customers' }],
      ],
    ],
  },
  {
    rule: 'data-category-vague',
    register: [element({ flags: ['open-ended'] })],
    of: 'DC-0001',
    at: 'elements/e1/flags',
    mend: { path: 'elements/e1/flags', to: undefined },
  },
  {
    rule: 'data-category-vague',
    register: [
      ['DC-0001', { name: 'Ordinary data' }],
      ['DC-0002', { name: 'Contact details' }],
    ],
    of: 'DC-0001',
    at: 'elements',
    mend: { of: 'DC-0002', path: 'parent', to: 'DC-0001' },
  },
  {
    rule: 'special-category-unspecified',
    register: [element({ special: 'unspecified' })],
    of: 'DC-0001',
    at: 'elements/e1/special',
    mend: { path: 'elements/e1/special', to: 'health' },
  },
  {
    rule: 'child-data-present',
    register: [aboutChildren({}), children()],
    of: 'PA-0001',
    at: 'dpia/required',
    mend: { path: 'dpia/required', to: { answer: 'no' } },
    silent: [
      [aboutChildren({}), children({ exclusion: { excluded: true } })],
      [aboutChildren({}), children({ children: { answer: 'unknown' } })],
      [aboutChildren({ purposes: [{ id: 'p1', childBalancing: 'Weighed by the school board' }] }), children()],
    ],
  },
  {
    rule: 'child-consent-age-missing',
    register: [aboutChildren(consent({ parentalAuthorisation: 'By e-mail' })), children()],
    of: 'PA-0001',
    at: 'purposes/p1/consent/ageLimit',
    mend: { path: 'purposes/p1/consent/ageLimit', to: 15 },
  },
  {
    rule: 'child-consent-age-missing',
    register: [aboutChildren(consent({ ageLimit: 15 })), children()],
    of: 'PA-0001',
    at: 'purposes/p1/consent/parentalAuthorisation',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-c' },
    silent: [[aboutChildren(consent()), children({ children: { answer: 'no' } })]],
  },
  {
    rule: 'child-consent-age-too-low',
    register: [aboutChildren(consent({ ageLimit: 13 })), children(), ['ORG-0001', { country: 'DK' }]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/ageLimit',
    mend: { on: '2023-12-31' },
    silent: [
      [aboutChildren(consent({ ageLimit: 15 })), children(), ['ORG-0001', { country: 'DK' }]],
      [aboutChildren(consent({ ageLimit: 13 })), children(), ['ORG-0001', { country: 'NO' }]],
      [aboutChildren(consent({ ageLimit: 13 })), children(), ['ORG-0001', {}]],
    ],
  },
  {
    rule: 'child-consent-age-too-low',
    register: [aboutChildren(consent({ ageLimit: 15 })), children(), ['ORG-0001', { country: 'ES' }]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/ageLimit',
    on: '2018-06-01',
    mend: { path: 'purposes/p1/consent/ageLimit', to: 16 },
  },
  {
    rule: 'payment-card-data-scope',
    register: [oneRow({}), element({ flags: ['payment-card'] })],
    of: 'PA-0001',
    at: 'data/d1/holder',
    mend: { path: 'data/d1/holder', to: 'REC-0001' },
  },
  {
    rule: 'eprivacy-traffic-location-data',
    register: [
      ['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }], purposes: [{ id: 'p1', legalBasis: '6-1-f' }] }],
      element({ flags: ['traffic'] }),
    ],
    of: 'PA-0001',
    at: 'data/d1/category',
    mend: { path: 'purposes/p1/law', to: { statute: 'ekomloven', section: '§ 3-10' } },
    silent: [[oneRow({}), element({ flags: ['location'] })]],
  },
];
