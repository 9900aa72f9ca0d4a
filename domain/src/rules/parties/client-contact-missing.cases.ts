import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('client-contact-missing', [
  {
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
    register: [['CLI-0001', { contact: { email: 'post@customer.example' } }]],
    of: 'CLI-0001',
    at: 'name',
    mend: { path: 'name', to: 'Customer AS' },
  },
]);
