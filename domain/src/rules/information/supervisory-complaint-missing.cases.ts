import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('supervisory-complaint-missing', [
  {
    register: [[of, { complaint: { mentioned: false } }]],
    of,
    at: 'complaint/mentioned',
    mend: { path: 'complaint/mentioned', to: true },
    silent: [[[of, { rights: ['complaint'] }]]],
  },
]);
