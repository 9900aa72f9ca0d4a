import type { Case } from '#testing/rule-cases/case.ts';

const vague = [
  'TOM-0001',
  { name: 'Reasonable measures for confidentiality, integrity and availability', status: 'in-place' },
] as const;
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const guarded = [
  'PA-0001',
  { data: [{ id: 'd1', category: 'DC-0001' }], security: { measures: [{ id: 'm1', measure: 'TOM-0001' }] } },
] as const;

export const securityCases: readonly Case[] = [
  {
    rule: 'security-missing',
    register: [
      ['PR-0001', { organisation: 'ORG-0001' }],
      ['ORG-0001', {}],
    ],
    of: 'PR-0001',
    at: 'security/measures',
    mend: { of: 'ORG-0001', path: 'defaults', to: { securityMeasures: ['TOM-0001'] } },
    silent: [[['PR-0001', { security: { whyNotPossible: 'Secret by law' } }]]],
  },
  {
    rule: 'security-generic',
    register: [['ORG-0001', { defaults: { securityMeasures: ['TOM-0001'] } }], vague],
    of: 'ORG-0001',
    at: 'defaults/securityMeasures',
    mend: { of: 'TOM-0001', path: 'description', to: 'Laptops are encrypted' },
    silent: [
      [
        ['ORG-0001', { defaults: { securityMeasures: ['TOM-0001'] } }],
        ['TOM-0001', { name: 'Sikkerhetskopi hver natt' }],
      ],
      [['ORG-0001', {}]],
    ],
  },
  {
    rule: 'security-generic',
    register: [guarded, vague],
    of: 'PA-0001',
    at: 'security/measures',
    mend: { of: 'TOM-0001', path: 'name', to: 'Opplæring av alle ansatte' },
    silent: [
      [
        ['PA-0001', { organisation: 'ORG-0001' }],
        ['ORG-0001', { defaults: { securityMeasures: ['TOM-0001'] } }],
        vague,
      ],
    ],
  },
  {
    rule: 'security-risk-mismatch',
    register: [guarded, ['TOM-0001', { name: 'Nightly back-up' }], health],
    of: 'PA-0001',
    at: 'security/measures',
    mend: { of: 'TOM-0001', path: 'objectives', to: ['a'] },
    silent: [
      [guarded, ['TOM-0001', { name: 'Tilgangsstyring' }], health],
      [guarded, ['TOM-0001', { name: 'Nightly back-up' }], ['DC-0001', { elements: [{ id: 'e1', name: 'Name' }] }]],
    ],
  },
  {
    rule: 'security-risk-mismatch',
    register: [guarded, ['TOM-0001', { name: 'Encryption', status: 'planned' }], health],
    of: 'PA-0001',
    at: 'security/measures',
    mend: { of: 'TOM-0001', path: 'status', to: 'in-place' },
  },
  {
    rule: 'security-not-tested',
    register: [['TOM-0001', { name: 'Nightly back-up', lastTested: '2025-03-01' }]],
    of: 'TOM-0001',
    at: 'lastTested',
    mend: { path: 'lastTested', to: '2026-03-01' },
    silent: [
      [['TOM-0001', { name: 'Nightly back-up', status: 'planned' }]],
      [['TOM-0001', { name: 'Only what is needed', objectives: ['minimisation'] }]],
      [
        ['TOM-0001', { name: 'Nightly back-up', lastTested: '2025-03-01', organisation: 'ORG-0001' }],
        ['ORG-0001', { reviewEvery: 'P2Y' }],
      ],
    ],
  },
];
