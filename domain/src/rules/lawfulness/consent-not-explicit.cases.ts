import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent } from '#rules/lawfulness/given-consent.cases.ts';

export const cases = casesOf('consent-not-explicit', [
  {
    register: [['PA-0001', withConsent({ explicit: { answer: 'unknown' } }, { article9Conditions: ['9-2-a'] })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/explicit',
    mend: { path: 'purposes/p1/consent/explicit', to: { answer: 'yes' } },
    silent: [[['PA-0001', withConsent()]]],
  },
]);
