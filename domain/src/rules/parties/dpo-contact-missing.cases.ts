import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('dpo-contact-missing', [
  {
    register: [['ORG-0001', { dpo: { answer: 'designated', name: 'Kari Nordmann' } }]],
    of: 'ORG-0001',
    at: 'dpo/email',
    mend: { path: 'dpo/phone', to: '+47 22 00 00 00' },
    silent: [[['ORG-0001', { dpo: { answer: 'not-required' } }]], [['ORG-0001', {}]]],
  },
  {
    register: [['ORG-0001', { dpo: { answer: 'designated', email: 'dpo@ours.example' } }]],
    of: 'ORG-0001',
    at: 'dpo/name',
    mend: { path: 'dpo/name', to: 'The data protection office' },
  },
  {
    register: [['CLI-0001', { dpo: { name: 'Ola Nordmann' } }]],
    of: 'CLI-0001',
    at: 'dpo/email',
    mend: { path: 'dpo/email', to: 'dpo@customer.example' },
    silent: [[['CLI-0001', { dpo: { answer: 'unknown' } }]], [['CLI-0001', { dpo: { answer: 'not-required' } }]]],
  },
]);
