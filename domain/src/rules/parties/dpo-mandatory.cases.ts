import { casesOf } from '#rules/engine/rule-case.ts';

const officer = { dpo: { answer: 'designated', name: 'Data protection officer', email: 'dpo@ours.example' } };
const large = { organisation: 'ORG-0001', largeScale: { answer: 'yes' }, data: [{ id: 'd1', category: 'DC-0001' }] };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;

export const cases = casesOf('dpo-mandatory', [
  {
    register: [['ORG-0001', { isPublicAuthority: { answer: 'yes' }, dpo: { answer: 'not-required' } }]],
    of: 'ORG-0001',
    at: 'dpo/answer',
    mend: { path: 'dpo/answer', to: 'designated' },
    silent: [[['ORG-0001', { isPublicAuthority: { answer: 'unknown' } }]]],
  },
  {
    register: [['PA-0001', large], health, ['ORG-0001', {}]],
    of: 'PA-0001',
    at: 'organisation',
    mend: { of: 'ORG-0001', path: 'dpo', to: officer.dpo },
    silent: [
      [['PA-0001', { ...large, largeScale: { answer: 'unknown' } }], health, ['ORG-0001', {}]],
      [['PA-0001', { ...large, data: [] }], health, ['ORG-0001', {}]],
      [['PA-0001', { ...large, lifecycle: 'ended' }], health, ['ORG-0001', {}]],
      [['PA-0001', large], health, ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }]],
    ],
  },
  {
    register: [
      ['PA-0001', { organisation: 'ORG-0001', highRiskCriteria: ['systematic-monitoring', 'large-scale'] }],
      ['ORG-0001', { dpo: { answer: 'not-stated' } }],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { path: 'highRiskCriteria', to: ['systematic-monitoring'] },
  },
]);
