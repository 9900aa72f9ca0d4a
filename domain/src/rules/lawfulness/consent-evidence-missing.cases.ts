import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent } from '#rules/lawfulness/given-consent.cases.ts';

const order = { id: 'p2', text: 'Deliver what customers have ordered', legalBasis: '6-1-b' };

export const cases = casesOf('consent-evidence-missing', [
  {
    register: [['PA-0001', withConsent()]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/evidence',
    mend: { path: 'purposes/p1/consent/evidence', to: 'Consent log of the newsletter system' },
    silent: [[['PA-0001', { purposes: [order] }]]],
  },
]);
