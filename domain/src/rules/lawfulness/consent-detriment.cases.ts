import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent } from '#rules/lawfulness/given-consent.cases.ts';

export const cases = casesOf('consent-detriment', [
  {
    register: [['PA-0001', withConsent({ consequence: 'Tjenesten kan ikke brukes' })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/consequence',
    mend: { path: 'purposes/p1/consent/consequence', to: undefined },
    silent: [
      [['PA-0001', withConsent({ consequence: 'Ingen ulempe.' })]],
      [['PA-0001', withConsent({ consequence: 'None' })]],
    ],
  },
  {
    register: [['NOT-0001', { consents: [{ id: 'c1', text: 'By using', consequence: 'No use of the website' }] }]],
    of: 'NOT-0001',
    at: 'consents/c1/consequence',
    mend: { path: 'consents/c1/consequence', to: 'None' },
  },
]);
