import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('controller-contact-missing', [
  {
    register: [['ORG-0001', { name: 'Ours AS' }]],
    of: 'ORG-0001',
    at: 'email',
    mend: { path: 'email', to: 'post@ours.example' },
    silent: [[['ORG-0001', { phone: '+47 22 00 00 00' }]], [['ORG-0001', { address: 'Storgata 1, Oslo' }]]],
  },
]);
