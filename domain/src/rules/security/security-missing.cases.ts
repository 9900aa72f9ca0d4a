import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('security-missing', [
  {
    register: [
      ['PR-0001', { organisation: 'ORG-0001' }],
      ['ORG-0001', {}],
      ['TOM-0001', { name: 'Encrypted disks' }],
    ],
    of: 'PR-0001',
    at: 'security/measures',
    mend: { of: 'ORG-0001', path: 'defaults', to: { securityMeasures: ['TOM-0001'] } },
    silent: [
      [['PR-0001', { security: { whyNotPossible: 'Secret by law' } }]],
      [['PR-0001', { security: { measures: [{ id: 'm1', note: 'Records are kept in a locked cabinet' }] } }]],
    ],
  },
  {
    register: [
      ['PA-0001', { security: { measures: [{ id: 'm1', measure: 'TOM-0001' }] } }],
      ['TOM-0001', { name: 'Encrypted disks', status: 'planned' }],
    ],
    of: 'PA-0001',
    at: 'security/measures',
    mend: { of: 'TOM-0001', path: 'status', to: 'in-place' },
  },
]);
