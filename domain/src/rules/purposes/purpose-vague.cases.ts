import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('purpose-vague', [
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Administrasjon' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Utbetale lønn til ansatte hver måned' },
    silent: [
      [['PA-0001', { purposes: [{ id: 'p1', code: 'dpv:PersonnelPayment' }] }]],
      // A standard term says the rest.
      [['PA-0001', { purposes: [{ id: 'p1', text: 'Lønn', code: 'dpv:PersonnelPayment' }] }]],
      [
        [
          'PA-0001',
          {
            purposes: [
              { id: 'p1', text: 'Improve our services by measuring how long customers wait before a call is answered' },
            ],
          },
        ],
      ],
    ],
  },
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Markedsføring', code: 'dpv:Marketing' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Sende tilbud om vedlikehold til eksisterende kunder' },
  },
  {
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'To develop and IMPROVE our  services' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Measure how long customers wait' },
  },
]);
