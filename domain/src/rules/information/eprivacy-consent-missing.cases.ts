import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('eprivacy-consent-missing', [
  {
    register: [['TRK-0001', { name: '_ga', consent: 'not-stated' }]],
    of: 'TRK-0001',
    at: 'consent',
    mend: { path: 'consent', to: 'consent' },
    silent: [[['TRK-0001', { name: 'session', consent: 'strictly-necessary', purpose: 'Keep people signed in' }]]],
  },
  {
    register: [['TRK-0001', { name: '_ga', consent: 'strictly-necessary', purpose: 'Analyse traffic' }]],
    of: 'TRK-0001',
    at: 'consent',
    mend: { path: 'purpose', to: 'Remember the language' },
  },
]);
