import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent } from '#rules/lawfulness/given-consent.cases.ts';

export const cases = casesOf('consent-not-valid', [
  {
    register: [['PA-0001', withConsent({ mechanism: 'use' })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/mechanism',
    mend: { path: 'purposes/p1/consent/mechanism', to: 'opt-in' },
    silent: [
      [['PA-0001', withConsent({ mechanism: 'not-stated' })]],
      // Left over from a basis that was given up.
      [['PA-0001', withConsent({ mechanism: 'use' }, { legalBasis: '6-1-b' })]],
    ],
  },
  {
    register: [['PA-0001', withConsent({ mechanism: 'signature', voluntary: { answer: 'no' } })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/voluntary',
    mend: { path: 'purposes/p1/consent/voluntary', to: { answer: 'unknown' } },
  },
  {
    register: [['NOT-0001', { consents: [{ id: 'c1', text: 'Whoever writes to us agrees', mechanism: 'contact' }] }]],
    of: 'NOT-0001',
    at: 'consents/c1/mechanism',
    mend: { path: 'consents/c1/mechanism', to: 'opt-in' },
  },
]);
