import type { Case } from '#testing/rule-cases/case.ts';

const officer = { dpo: { answer: 'designated', name: 'Data protection officer', email: 'dpo@ours.example' } };
const large = { organisation: 'ORG-0001', largeScale: { answer: 'yes' }, data: [{ id: 'd1', category: 'DC-0001' }] };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const jointly = { role: 'joint-controller', jointControllers: ['REC-0001'] };
const outside = { establishedInEea: { answer: 'no' } };
const rep = { representative: { name: 'Rep Ltd', email: 'rep@rep.example' } };

const organisations: readonly Case[] = [
  {
    rule: 'controller-identity-missing',
    register: [['ORG-0001', { workingName: 'Ours' }]],
    of: 'ORG-0001',
    at: 'name',
    mend: { path: 'name', to: 'Ours AS' },
  },
  {
    rule: 'controller-contact-missing',
    register: [['ORG-0001', { name: 'Ours AS' }]],
    of: 'ORG-0001',
    at: 'email',
    mend: { path: 'email', to: 'post@ours.example' },
    silent: [[['ORG-0001', { phone: '+47 22 00 00 00' }]], [['ORG-0001', { address: 'Storgata 1, Oslo' }]]],
  },
  {
    rule: 'representative-missing',
    register: [['ORG-0001', outside]],
    of: 'ORG-0001',
    at: 'representative/designated',
    mend: { path: 'representative', to: rep.representative },
    silent: [
      [['ORG-0001', { ...outside, isPublicAuthority: { answer: 'yes' } }]],
      [['ORG-0001', { country: 'NO' }]],
      [['ORG-0001', { establishedInEea: { answer: 'not-stated' } }]],
      [['ORG-0001', { country: 'US', establishedInEea: { answer: 'yes' } }]],
    ],
  },
  {
    rule: 'representative-missing',
    register: [['ORG-0001', { country: 'US', establishedInEea: { answer: 'unknown' } }]],
    of: 'ORG-0001',
    at: 'establishedInEea',
    mend: { path: 'establishedInEea', to: { answer: 'yes' } },
  },
  {
    rule: 'representative-missing',
    register: [['ORG-0001', { country: 'GB' }]],
    of: 'ORG-0001',
    at: 'establishedInEea',
    on: '2021-01-01',
    mend: { on: '2020-12-31' },
  },
  {
    rule: 'representative-missing',
    register: [['ORG-0001', { ...outside, representative: { name: 'Rep Ltd' } }]],
    of: 'ORG-0001',
    at: 'representative/email',
    mend: { path: 'representative/email', to: 'rep@rep.example' },
  },
  {
    rule: 'dpo-not-recorded',
    register: [['ORG-0001', { dpo: { answer: 'not-stated' } }]],
    of: 'ORG-0001',
    at: 'dpo/answer',
    mend: { path: 'dpo/answer', to: 'designated' },
    silent: [[['ORG-0001', officer]], [['ORG-0001', { dpo: { name: 'Kari Nordmann', phone: '+47 22 00 00 00' } }]]],
  },
  {
    rule: 'dpo-not-recorded',
    register: [['ORG-0001', { dpo: { answer: 'not-required' } }]],
    of: 'ORG-0001',
    at: 'dpo/notRequiredBecause',
    mend: { path: 'dpo/notRequiredBecause', to: 'Nine employees who sell shoes' },
    silent: [
      [
        ['ORG-0001', { dpo: { answer: 'not-required' } }],
        ['ASM-0001', { type: 'dpo-not-required', subject: ['ORG-0001'] }],
      ],
    ],
  },
  {
    rule: 'dpo-contact-missing',
    register: [['ORG-0001', { dpo: { answer: 'designated', name: 'Kari Nordmann' } }]],
    of: 'ORG-0001',
    at: 'dpo/email',
    mend: { path: 'dpo/phone', to: '+47 22 00 00 00' },
    silent: [[['ORG-0001', { dpo: { answer: 'not-required' } }]], [['ORG-0001', {}]]],
  },
  {
    rule: 'dpo-mandatory',
    register: [['ORG-0001', { isPublicAuthority: { answer: 'yes' }, dpo: { answer: 'not-required' } }]],
    of: 'ORG-0001',
    at: 'dpo/answer',
    mend: { path: 'dpo/answer', to: 'designated' },
    silent: [[['ORG-0001', { isPublicAuthority: { answer: 'unknown' } }]]],
  },
];

const activities: readonly Case[] = [
  {
    rule: 'controller-not-named',
    register: [
      ['PA-0001', { name: 'Payroll' }],
      ['ORG-0001', {}],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { path: 'organisation', to: 'ORG-0001' },
  },
  {
    rule: 'dpo-mandatory',
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
    rule: 'dpo-mandatory',
    register: [
      ['PA-0001', { organisation: 'ORG-0001', highRiskCriteria: ['systematic-monitoring', 'large-scale'] }],
      ['ORG-0001', { dpo: { answer: 'not-stated' } }],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { path: 'highRiskCriteria', to: ['systematic-monitoring'] },
  },
  {
    rule: 'role-unclear',
    register: [['PA-0001', { role: 'undetermined' }]],
    of: 'PA-0001',
    at: 'role',
    mend: { path: 'role', to: 'controller' },
  },
  {
    rule: 'role-unclear',
    register: [['PA-0001', { name: 'Payroll' }]],
    of: 'PA-0001',
    at: 'role',
    mend: { path: 'role', to: 'joint-controller' },
  },
  {
    rule: 'joint-controller-missing',
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
  {
    rule: 'joint-controller-contact-missing',
    register: [
      ['PA-0001', jointly],
      ['REC-0001', { name: 'Partner AS' }],
    ],
    of: 'PA-0001',
    at: 'jointControllers',
    mend: { of: 'REC-0001', path: 'contact', to: { email: 'post@partner.example' } },
    silent: [
      [
        ['PA-0001', jointly],
        ['REC-0001', { name: 'Partner AS', address: 'Storgata 2, Oslo' }],
      ],
    ],
  },
  {
    rule: 'joint-controller-arrangement-missing',
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
    rule: 'joint-controller-arrangement-missing',
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
    rule: 'joint-controller-arrangement-missing',
    register: [
      ['PA-0001', jointly],
      ['REC-0001', {}],
      ['AGR-0001', { type: 'joint-controller', parties: ['REC-0001'], status: 'signed', validTo: '2026-10-31' }],
    ],
    of: 'PA-0001',
    at: 'jointControllers',
    mend: { on: '2026-10-31' },
  },
];

const processing: readonly Case[] = [
  {
    rule: 'processor-not-named',
    register: [['PR-0001', { name: 'Hosting' }]],
    of: 'PR-0001',
    at: 'organisation',
    mend: { path: 'organisation', to: 'ORG-0001' },
  },
  {
    rule: 'role-unclear',
    register: [['PR-0001', { role: 'undetermined' }]],
    of: 'PR-0001',
    at: 'role',
    mend: { path: 'role', to: 'processor' },
    silent: [[['PR-0001', { name: 'Hosting' }]]],
  },
  {
    rule: 'client-missing',
    register: [
      ['PR-0001', { name: 'Hosting' }],
      ['CLI-0001', {}],
    ],
    of: 'PR-0001',
    at: 'engagements',
    mend: { path: 'engagements', to: [{ id: 'e1', client: 'CLI-0001' }] },
  },
  {
    rule: 'client-missing',
    register: [
      ['PR-0001', { engagements: [{ id: 'e1', client: 'CLI-0001' }] }],
      ['CLI-0001', { name: 'Customers', isGroup: true }],
    ],
    of: 'PR-0001',
    at: 'engagements/e1/client',
    mend: { of: 'CLI-0001', path: 'isGroup', to: undefined },
  },
  {
    rule: 'client-contact-missing',
    register: [['CLI-0001', { name: 'Customer AS' }]],
    of: 'CLI-0001',
    at: 'contact/email',
    mend: { path: 'contact/email', to: 'post@customer.example' },
    silent: [
      [['CLI-0001', { name: 'Customer AS', address: 'Storgata 3, Oslo' }]],
      [['CLI-0001', { name: 'Customers', isGroup: true }]],
    ],
  },
  {
    rule: 'client-contact-missing',
    register: [['CLI-0001', { contact: { email: 'post@customer.example' } }]],
    of: 'CLI-0001',
    at: 'name',
    mend: { path: 'name', to: 'Customer AS' },
  },
];

export const partiesCases: readonly Case[] = [...organisations, ...activities, ...processing];
