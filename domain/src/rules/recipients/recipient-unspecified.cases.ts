import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('recipient-unspecified', [
  {
    register: [['REC-0001', { name: 'Annonsenettverk', isCategory: true }]],
    of: 'REC-0001',
    at: 'isCategory',
    mend: { path: 'role', to: 'independent-controller' },
  },
  {
    register: [['REC-0001', { name: 'Tredjeparter (ikke navngitt)', isCategory: true }]],
    of: 'REC-0001',
    at: 'name',
    mend: { path: 'role', to: 'public-authority' },
    silent: [
      [['REC-0001', { name: 'Nordic Service Providers AS', role: 'independent-controller' }]],
      [['REC-0001', { name: 'Banks', role: 'independent-controller', isCategory: true }]],
    ],
  },
]);
