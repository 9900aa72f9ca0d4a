import type { Case } from '#testing/rule-cases/case.ts';

const text = 'Send news about our products to subscribers';
const asked = (consent: object = {}, more: object = {}) => ({
  purposes: [{ id: 'p1', text, legalBasis: '6-1-a', basisStatus: 'decided', consent, ...more }],
});
const order = { id: 'p2', text: 'Deliver what customers have ordered', legalBasis: '6-1-b' };
const both = (more: object = {}, other: object = {}) => ({
  purposes: [
    { id: 'p1', text, legalBasis: '6-1-a', ...more },
    { ...order, ...other },
  ],
});
const data = [{ id: 'd1', dataSubjects: ['DS-0001'] }];
const sent = (more: object = {}) => ({
  contactChannels: ['electronic'],
  purposes: [{ id: 'p1', text, code: 'dpv:DirectMarketing', legalBasis: '6-1-f', basisStatus: 'decided', ...more }],
});

export const consentCases: readonly Case[] = [
  {
    rule: 'consent-bundled-with-contract',
    register: [['PA-0001', both()]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/voluntary',
    mend: { path: 'purposes/p1/consent', to: { voluntary: { answer: 'yes' } } },
    silent: [
      [['PA-0001', both({ dataSubjects: ['DS-0001'] }, { dataSubjects: ['DS-0002'] })]],
      [['PA-0001', both({}, { legalBasis: '6-1-c' })]],
      [['PA-0001', both({}, { basisStatus: 'inferred' })]],
    ],
  },
  {
    rule: 'consent-bundled-with-contract',
    register: [['PA-0001', { purposes: [{ ...order, alsoClaimed: ['6-1-a'] }] }]],
    of: 'PA-0001',
    at: 'purposes/p2/alsoClaimed',
    mend: { path: 'purposes/p2/alsoClaimed', to: undefined },
  },
  {
    rule: 'consent-of-employees',
    register: [
      ['PA-0001', { ...asked(), data }],
      ['DS-0001', { name: 'Tidligere ansatte' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/consent/voluntary', to: { answer: 'yes' } },
    silent: [
      [
        ['PA-0001', { ...asked(), data }],
        ['DS-0001', { name: 'Ansatte hos kunder' }],
      ],
      [
        ['PA-0001', { ...asked({}, { dataSubjects: ['DS-0002'] }), data }],
        ['DS-0001', { code: 'dpv:Employee' }],
        ['DS-0002', { name: 'Newsletter subscribers' }],
      ],
    ],
  },
  {
    rule: 'consent-of-employees',
    register: [
      ['PA-0001', { ...asked({ voluntary: { answer: 'unknown' } }), data }],
      ['DS-0001', { name: 'Crew', code: 'dpv:Employee' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-b' },
  },
  {
    rule: 'consent-not-valid',
    register: [['PA-0001', asked({ mechanism: 'use' })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/mechanism',
    mend: { path: 'purposes/p1/consent/mechanism', to: 'opt-in' },
    silent: [
      [['PA-0001', asked({ mechanism: 'not-stated' })]],
      // Left over from a basis that was given up.
      [['PA-0001', asked({ mechanism: 'use' }, { legalBasis: '6-1-b' })]],
    ],
  },
  {
    rule: 'consent-not-valid',
    register: [['PA-0001', asked({ mechanism: 'signature', voluntary: { answer: 'no' } })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/voluntary',
    mend: { path: 'purposes/p1/consent/voluntary', to: { answer: 'unknown' } },
  },
  {
    rule: 'consent-not-valid',
    register: [['NOT-0001', { consents: [{ id: 'c1', text: 'Whoever writes to us agrees', mechanism: 'contact' }] }]],
    of: 'NOT-0001',
    at: 'consents/c1/mechanism',
    mend: { path: 'consents/c1/mechanism', to: 'opt-in' },
  },
  {
    rule: 'consent-detriment',
    register: [['PA-0001', asked({ consequence: 'Tjenesten kan ikke brukes' })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/consequence',
    mend: { path: 'purposes/p1/consent/consequence', to: undefined },
    silent: [[['PA-0001', asked({ consequence: 'Ingen ulempe.' })]], [['PA-0001', asked({ consequence: 'None' })]]],
  },
  {
    rule: 'consent-detriment',
    register: [['NOT-0001', { consents: [{ id: 'c1', text: 'By using', consequence: 'No use of the website' }] }]],
    of: 'NOT-0001',
    at: 'consents/c1/consequence',
    mend: { path: 'consents/c1/consequence', to: 'None' },
  },
  {
    rule: 'consent-withdrawal-missing',
    register: [['PA-0001', asked()]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/withdrawal',
    mend: { path: 'purposes/p1/consent/withdrawal', to: 'Link in every e-mail' },
    silent: [
      [['PA-0001', { purposes: [order] }]],
      [['PA-0001', { purposes: [{ ...order, alsoClaimed: ['6-1-a'] }] }]],
      [['PA-0001', { purposes: [{ id: 'p1', text, legalBasis: '6-1-a', basisStatus: 'inferred' }] }]],
    ],
  },
  {
    rule: 'consent-withdrawal-missing',
    register: [['PA-0001', { purposes: [{ ...order, article9Condition: '9-2-a' }] }]],
    of: 'PA-0001',
    at: 'purposes/p2/consent/withdrawal',
    mend: { path: 'purposes/p2/article9Condition', to: '9-2-f' },
  },
  {
    rule: 'consent-withdrawal-missing',
    register: [['NOT-0001', { consents: [{ id: 'c1', text: 'Data are sold only with permission' }] }]],
    of: 'NOT-0001',
    at: 'consents/c1/withdrawal',
    mend: { path: 'consents/c1/withdrawal', to: 'By e-mail to the sales department' },
    silent: [
      [
        [
          'NOT-0001',
          { consents: [{ id: 'c1', text: 'Data are sold only with permission' }], rights: ['withdraw-consent'] },
        ],
      ],
      [['NOT-0001', { consents: [{ id: 'c1', text: 'Whoever calls consents', mechanism: 'contact' }] }]],
    ],
  },
  {
    rule: 'consent-evidence-missing',
    register: [['PA-0001', asked()]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/evidence',
    mend: { path: 'purposes/p1/consent/evidence', to: 'Consent log of the newsletter system' },
    silent: [[['PA-0001', { purposes: [order] }]]],
  },
  {
    rule: 'consent-not-explicit',
    register: [['PA-0001', asked({ explicit: { answer: 'unknown' } }, { article9Condition: '9-2-a' })]],
    of: 'PA-0001',
    at: 'purposes/p1/consent/explicit',
    mend: { path: 'purposes/p1/consent/explicit', to: { answer: 'yes' } },
    silent: [[['PA-0001', asked()]]],
  },
  {
    rule: 'marketing-consent-missing',
    register: [['PA-0001', sent()]],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-a' },
    silent: [
      [['PA-0001', sent({ code: 'dpv:CommunicationForCustomerCare' })]],
      [['PA-0001', { ...sent(), contactChannels: ['post'] }]],
      [['PA-0001', sent({ law: { statute: 'Markedsføringsloven', section: '§ 15 tredje ledd' } })]],
    ],
  },
  {
    rule: 'marketing-consent-missing',
    register: [
      ['PA-0001', { contactChannels: ['electronic'], purposes: [{ id: 'p1', text: 'Sende nyhetsbrev til kunder' }] }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/text', to: 'Sende ordrebekreftelser til kunder' },
  },
];
