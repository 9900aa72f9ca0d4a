import { casesOf } from '#rules/engine/rule-case.ts';
import { claiming, of } from '#rules/information/given-claim.cases.ts';

const at = 'assertions/c1/claim';
const systems = { systems: ['SYS-0001', 'SYS-0002'] };
const microsoft = ['SYS-0001', { name: 'Microsoft 365' }] as const;
const other = ['SYS-0002', { name: 'PayPal' }] as const;

export const cases = casesOf('storage-claim-conflict', [
  {
    register: claiming('storage', 'All data are stored in Microsoft 365', systems, microsoft, other),
    of,
    at,
    mend: { of: 'PA-0001', path: 'systems', to: ['SYS-0001'] },
    silent: [
      claiming('storage', 'All data are stored in the EU', systems, microsoft, other),
      claiming('storage', 'Letters are stored in Microsoft 365', systems, microsoft, other),
    ],
  },
]);
