import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('controller-identity-missing', [
  {
    register: [['ORG-0001', { workingName: 'Ours' }]],
    of: 'ORG-0001',
    at: 'name',
    mend: { path: 'name', to: 'Ours AS' },
  },
]);
