import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('client-missing', [
  {
    register: [
      ['PR-0001', { name: 'Hosting' }],
      ['CLI-0001', {}],
    ],
    of: 'PR-0001',
    at: 'engagements',
    mend: { path: 'engagements', to: [{ id: 'e1', client: 'CLI-0001' }] },
  },
  {
    register: [
      ['PR-0001', { engagements: [{ id: 'e1', client: 'CLI-0001' }] }],
      ['CLI-0001', { name: 'Customers', isGroup: true }],
    ],
    of: 'PR-0001',
    at: 'engagements/e1/client',
    mend: { of: 'CLI-0001', path: 'isGroup', to: undefined },
  },
]);
