import { casesOf } from '#rules/engine/rule-case.ts';
import { withConsent } from '#rules/lawfulness/given-consent.cases.ts';

const data = [{ id: 'd1', dataSubjects: ['DS-0001'] }];

export const cases = casesOf('consent-of-employees', [
  {
    register: [
      ['PA-0001', { ...withConsent(), data }],
      ['DS-0001', { name: 'Tidligere ansatte' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/consent/voluntary', to: { answer: 'yes' } },
    silent: [
      [
        ['PA-0001', { ...withConsent(), data }],
        ['DS-0001', { name: 'Ansatte hos kunder' }],
      ],
      [
        ['PA-0001', { ...withConsent({}, { dataSubjects: ['DS-0002'] }), data }],
        ['DS-0001', { code: 'dpv:Employee' }],
        ['DS-0002', { name: 'Newsletter subscribers' }],
      ],
    ],
  },
  {
    register: [
      ['PA-0001', { ...withConsent({ voluntary: { answer: 'unknown' } }), data }],
      ['DS-0001', { name: 'Crew', code: 'dpv:Employee' }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { path: 'purposes/p1/legalBasis', to: '6-1-b' },
  },
]);
