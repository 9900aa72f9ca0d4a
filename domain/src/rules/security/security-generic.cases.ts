import { casesOf } from '#rules/engine/rule-case.ts';

const vague = [
  'TOM-0001',
  { name: 'Reasonable measures for confidentiality, integrity and availability', status: 'in-place' },
] as const;
const guarded = [
  'PA-0001',
  { data: [{ id: 'd1', category: 'DC-0001' }], security: { measures: [{ id: 'm1', measure: 'TOM-0001' }] } },
] as const;

export const cases = casesOf('security-generic', [
  {
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
]);
