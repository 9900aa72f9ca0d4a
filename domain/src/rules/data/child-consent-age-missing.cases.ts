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

export const cases = casesOf('child-consent-age-missing', [
  {
    register: [aboutChildren(consent({ parentalAuthorisation: 'By e-mail' })), children()],
    of: 'PA-0001',
    at: 'purposes/p1/consent/ageLimit',
    mend: { path: 'purposes/p1/consent/ageLimit', to: 15 },
  },
  {
    register: [aboutChildren(consent({ ageLimit: 15 })), children()],
    of: 'PA-0001',
    at: 'purposes/p1/consent/parentalAuthorisation',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-c' },
    silent: [[aboutChildren(consent()), children({ children: { answer: 'no' } })]],
  },
]);
