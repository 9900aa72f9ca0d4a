import { casesOf } from '#rules/engine/rule-case.ts';
import { claiming, of } from '#rules/information/given-claim.cases.ts';

const at = 'assertions/c1/claim';

export const cases = casesOf('transfer-claim-conflict', [
  {
    register: claiming('transfers', 'Data never leave the EEA', { transfers: [{ id: 't1', countries: ['US'] }] }),
    of,
    at,
    mend: { of: 'PA-0001', path: 'transfers', to: undefined },
    silent: [
      claiming('transfers', 'We always aim to stay within the EEA', { transfersMade: { answer: 'yes' } }),
      claiming('transfers', 'Data never leave the EEA', { transfersMade: { answer: 'unknown' } }),
    ],
  },
]);
