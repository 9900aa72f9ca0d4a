import { casesOf } from '#rules/engine/rule-case.ts';

const jointly = { role: 'joint-controller', jointControllers: ['REC-0001'] };

export const cases = casesOf('joint-controller-arrangement-missing', [
  {
    register: [
      ['PA-0001', jointly],
      ['REC-0001', {}],
      ['AGR-0001', { type: 'joint-controller', parties: ['REC-0001'], status: 'draft' }],
    ],
    of: 'PA-0001',
    at: 'jointControllers',
    mend: { of: 'AGR-0001', path: 'status', to: 'signed' },
  },
  {
    register: [
      ['PA-0001', { role: 'controller', disclosures: [{ id: 'r1', recipient: 'REC-0001', role: 'joint-controller' }] }],
      ['REC-0001', {}],
      ['AGR-0001', { type: 'data-processing', parties: ['REC-0001'], status: 'signed' }],
    ],
    of: 'PA-0001',
    at: 'disclosures/r1/recipient',
    mend: { path: 'disclosures/r1/role', to: 'processor' },
  },
  {
    register: [
      ['PA-0001', jointly],
      ['REC-0001', {}],
      ['AGR-0001', { type: 'joint-controller', parties: ['REC-0001'], status: 'signed', validTo: '2026-10-31' }],
    ],
    of: 'PA-0001',
    at: 'jointControllers',
    mend: { on: '2026-10-31' },
  },
]);
