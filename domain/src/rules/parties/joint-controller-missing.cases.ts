import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('joint-controller-missing', [
  {
    register: [
      ['PA-0001', { role: 'joint-controller' }],
      ['REC-0001', {}],
    ],
    of: 'PA-0001',
    at: 'jointControllers',
    mend: { path: 'jointControllers', to: ['REC-0001'] },
    silent: [
      [
        ['PA-0001', { role: 'joint-controller', disclosures: [{ id: 'r1', recipient: 'REC-0001' }] }],
        ['REC-0001', { role: 'joint-controller' }],
      ],
      [['PA-0001', { role: 'controller' }]],
    ],
  },
]);
