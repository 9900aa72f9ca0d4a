import type { Case } from '#testing/rule-cases/case.ts';

const told = { id: 'p1', text: 'Pay wages to employees every month', legalBasis: '6-1-b' };
const further = { id: 'p1', text: 'Study how members use the library', furtherProcessing: { answer: 'yes' } };
const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'A purpose of its own, told in words' }));

export const purposesCases: readonly Case[] = [
  {
    rule: 'purpose-missing',
    register: [['PA-0001', { purposes: [{ id: 'p1', legalBasis: '6-1-b' }] }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes/p1/text', to: 'Pay wages' },
    silent: [[['PA-0001', { purposes: [{ id: 'p1', code: 'dpv:PersonnelPayment' }] }]]],
  },
  {
    rule: 'purpose-vague',
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
    rule: 'purpose-vague',
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'Markedsføring', code: 'dpv:Marketing' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Sende tilbud om vedlikehold til eksisterende kunder' },
  },
  {
    rule: 'purpose-vague',
    register: [['PA-0001', { purposes: [{ id: 'p1', text: 'To develop and IMPROVE our  services' }] }]],
    of: 'PA-0001',
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Measure how long customers wait' },
  },
  {
    rule: 'purposes-mixed',
    register: [['PA-0001', { purposes: [told, { ...told, id: 'p2', legalBasis: '6-1-c' }] }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes/p2/legalBasis', to: '6-1-b' },
    silent: [
      // Split by people, the bases are told apart.
      [
        [
          'PA-0001',
          {
            purposes: [
              { ...told, dataSubjects: ['DS-0001'] },
              { ...told, id: 'p2', legalBasis: '6-1-f', dataSubjects: ['DS-0002'] },
            ],
          },
        ],
      ],
      [['PA-0001', { purposes: [told, { ...told, id: 'p2', legalBasis: '6-1-f', basisStatus: 'inferred' }] }]],
      [['PA-0001', { purposes: four.map((purpose) => ({ ...purpose, code: 'dpv:PersonnelPayment' })) }]],
    ],
  },
  {
    rule: 'purposes-mixed',
    register: [['PA-0001', { purposes: four }]],
    of: 'PA-0001',
    at: 'purposes',
    mend: { path: 'purposes', to: four.slice(1) },
  },
  {
    rule: 'purpose-incompatible',
    register: [
      ['PA-0001', { purposes: [further] }],
      ['ASM-0001', { type: 'compatibility' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/compatibility',
    mend: { path: 'purposes/p1/compatibility', to: 'ASM-0001' },
    silent: [
      [['PA-0001', { purposes: [{ ...further, furtherProcessing: { answer: 'no' } }] }]],
      [['PA-0001', { purposes: [{ ...further, legalBasis: '6-1-a', basisStatus: 'decided' }] }]],
      [['PA-0001', { purposes: [{ ...further, legalBasis: '6-1-c', law: { statute: 'Skatteloven' } }] }]],
      [
        ['PA-0001', { purposes: [further] }],
        ['ASM-0001', { type: 'compatibility', subject: ['PA-0001'] }],
      ],
    ],
  },
  {
    rule: 'purpose-incompatible',
    register: [
      ['PA-0001', { purposes: [{ ...further, compatibility: 'ASM-0001' }] }],
      ['ASM-0001', { type: 'compatibility', outcome: 'not-acceptable' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/compatibility',
    mend: { of: 'ASM-0001', path: 'outcome', to: 'acceptable' },
  },
];
