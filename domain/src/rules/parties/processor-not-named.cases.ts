import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('processor-not-named', [
  {
    register: [['PR-0001', { name: 'Hosting' }]],
    of: 'PR-0001',
    at: 'organisation',
    mend: { path: 'organisation', to: 'ORG-0001' },
  },
]);
