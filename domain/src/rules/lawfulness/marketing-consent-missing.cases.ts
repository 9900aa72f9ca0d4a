import { casesOf } from '#rules/engine/rule-case.ts';
import { text } from '#rules/lawfulness/given-consent.cases.ts';

const sent = (more: object = {}) => ({
  contactChannels: ['electronic'],
  purposes: [{ id: 'p1', text, code: 'dpv:DirectMarketing', legalBasis: '6-1-f', basisStatus: 'decided', ...more }],
});

export const cases = casesOf('marketing-consent-missing', [
  {
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
    register: [
      ['PA-0001', { contactChannels: ['electronic'], purposes: [{ id: 'p1', text: 'Sende nyhetsbrev til kunder' }] }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/text', to: 'Sende ordrebekreftelser til kunder' },
  },
]);
