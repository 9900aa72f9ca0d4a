import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

const hosting = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Hosting', role: 'processor', ...values },
];

export const cases = casesOf('agreement-entity-differs', [
  {
    register: [agreement({ signedBy: 'Hosting Ireland Ltd' }), hosting({ name: 'Cloud', legalName: 'Cloud Drift AS' })],
    of: 'AGR-0001',
    at: 'signedBy',
    mend: { of: 'REC-0001', path: 'legalName', to: 'Hosting Ireland Limited' },
    silent: [
      [agreement({ signedBy: 'Hosting AS' }), hosting()],
      [agreement({ signedBy: 'Hosting AS' }), hosting({ name: 'Suppliers', isCategory: true })],
    ],
  },
]);
