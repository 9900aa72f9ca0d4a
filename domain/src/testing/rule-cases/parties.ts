import type { Case } from '#testing/rule-cases/case.ts';

export const partiesCases: readonly Case[] = [
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
    rule: 'controller-not-named',
    register: [
      ['PA-0001', { name: 'Payroll' }],
      ['ORG-0001', {}],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { path: 'organisation', to: 'ORG-0001' },
  },
];
