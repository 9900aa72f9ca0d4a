import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const children = (values: object = {}): GivenEntries[number] => [
  'DS-0001',
  { name: 'Pupils', children: { answer: 'yes' }, ...values },
];
const aboutChildren = (values: object): GivenEntries[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }], ...values },
];
const consent = (values: object = {}) => ({
  purposes: [{ id: 'p1', legalBasis: '6-1-a', consent: { scope: 'App', ...values } }],
});

export const cases = casesOf('child-consent-age-too-low', [
  {
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
    register: [aboutChildren(consent({ ageLimit: 15 })), children(), ['ORG-0001', { country: 'ES' }]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/ageLimit',
    on: '2018-06-01',
    mend: { path: 'purposes/p1/consent/ageLimit', to: 16 },
  },
]);
