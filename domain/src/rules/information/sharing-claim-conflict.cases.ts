import { casesOf } from '#rules/engine/rule-case.ts';
import { claiming, of } from '#rules/information/given-claim.cases.ts';

const at = 'assertions/c1/claim';
const mend = { path: 'assertions/c1/claim', to: 'How it is done is told below' };
const partner = (condition?: string) => ({
  disclosures: [{ id: 'r1', recipient: 'REC-0001', ...(condition && { condition }) }],
});
const controller = ['REC-0001', { name: 'Partner AS', role: 'independent-controller' }] as const;

export const cases = casesOf('sharing-claim-conflict', [
  {
    register: claiming('sharing', 'Data are not shared without consent', partner('legal-duty'), controller),
    of,
    at,
    mend: { of: 'PA-0001', path: 'disclosures/r1/condition', to: 'consent' },
    silent: [
      claiming(
        'sharing',
        'Data are not shared without consent unless the law requires it',
        partner('legal-duty'),
        controller,
      ),
      claiming('sharing', 'Data are not shared without consent', partner(), [
        'REC-0001',
        { name: 'Host', role: 'processor' },
      ]),
      claiming('sharing', 'We will not sell your data to third parties', partner(), controller),
      claiming('sharing', 'Data are not shared for marketing without consent', partner(), controller),
      claiming('sharing', 'Data processing agreements are always concluded', partner(), controller),
    ],
  },
  {
    register: claiming('sharing', 'We never sell or share your data', partner(), controller),
    of,
    at,
    mend,
  },
  {
    register: claiming('sharing', 'Ingen utlevering uten samtykke', { organisation: 'ORG-0001' }, controller, [
      'ORG-0001',
      { defaults: { disclosures: [{ id: 'r1', recipient: 'REC-0001' }] } },
    ]),
    of,
    at,
    mend: { of: 'REC-0001', path: 'role', to: 'internal' },
  },
]);
