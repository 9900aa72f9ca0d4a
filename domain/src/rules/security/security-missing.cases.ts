import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('security-missing', [
  {
    register: [
      ['PR-0001', { organisation: 'ORG-0001' }],
      ['ORG-0001', {}],
    ],
    of: 'PR-0001',
    at: 'security/measures',
    mend: { of: 'ORG-0001', path: 'defaults', to: { securityMeasures: ['TOM-0001'] } },
    silent: [[['PR-0001', { security: { whyNotPossible: 'Secret by law' } }]]],
  },
]);
