import { casesOf } from '#rules/engine/rule-case.ts';

const jointly = { role: 'joint-controller', jointControllers: ['REC-0001'] };

export const cases = casesOf('joint-controller-contact-missing', [
  {
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
]);
