import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent, text } from '#rules/lawfulness/given-consent.cases.ts';

const order = { id: 'p2', text: 'Deliver what customers have ordered', legalBasis: '6-1-b' };

export const cases = casesOf('consent-withdrawal-missing', [
  {
    register: [['PA-0001', withConsent()]],
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
    register: [['PA-0001', { purposes: [{ ...order, article9Conditions: ['9-2-a'] }] }]],
    of: 'PA-0001',
    at: 'purposes/p2/consent/withdrawal',
    mend: { path: 'purposes/p2/article9Conditions', to: ['9-2-f'] },
  },
  {
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
]);
