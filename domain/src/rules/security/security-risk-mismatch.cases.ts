import { casesOf } from '#rules/engine/rule-case.ts';

const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const guarded = [
  'PA-0001',
  { data: [{ id: 'd1', category: 'DC-0001' }], security: { measures: [{ id: 'm1', measure: 'TOM-0001' }] } },
] as const;

export const cases = casesOf('security-risk-mismatch', [
  {
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
    register: [guarded, ['TOM-0001', { name: 'Encryption', status: 'planned' }], health],
    of: 'PA-0001',
    at: 'security/measures',
    mend: { of: 'TOM-0001', path: 'status', to: 'in-place' },
  },
]);
