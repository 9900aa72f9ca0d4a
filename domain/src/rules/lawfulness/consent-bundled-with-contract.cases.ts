import { casesOf } from '#rules/engine/rule-case.ts';
import { text } from '#rules/lawfulness/given-consent.cases.ts';

const order = { id: 'p2', text: 'Deliver what customers have ordered', legalBasis: '6-1-b' };
const both = (more: object = {}, other: object = {}) => ({
  purposes: [
    { id: 'p1', text, legalBasis: '6-1-a', ...more },
    { ...order, ...other },
  ],
});

export const cases = casesOf('consent-bundled-with-contract', [
  {
    register: [['PA-0001', both()]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/voluntary',
    mend: { path: 'purposes/p1/consent', to: { voluntary: { answer: 'yes' } } },
    silent: [
      [['PA-0001', both({ dataSubjects: ['DS-0001'] }, { dataSubjects: ['DS-0002'] })]],
      [['PA-0001', both({}, { legalBasis: '6-1-c' })]],
      [['PA-0001', both({}, { basisStatus: 'inferred' })]],
    ],
  },
  {
    register: [['PA-0001', { purposes: [{ ...order, alsoClaimed: ['6-1-a'] }] }]],
    of: 'PA-0001',
    at: 'purposes/p2/alsoClaimed',
    mend: { path: 'purposes/p2/alsoClaimed', to: undefined },
  },
]);
