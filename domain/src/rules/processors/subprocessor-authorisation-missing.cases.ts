import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

const hosting = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Hosting', role: 'processor', ...values },
];
const record = (values: object): GivenEntries[number] => [
  'PR-0001',
  { engagements: [{ id: 'g1', agreement: 'AGR-0001' }], ...values },
];

export const cases = casesOf('subprocessor-authorisation-missing', [
  {
    register: [
      agreement({ authorisation: 'not-stated' }),
      hosting(),
      ['REC-0002', { name: 'Backup', role: 'processor', engagedBy: [{ id: 'g1', recipient: 'REC-0001' }] }],
    ],
    of: 'AGR-0001',
    at: 'authorisation',
    mend: { path: 'authorisation', to: 'specific' },
    silent: [[agreement(), hosting()]],
  },
  {
    register: [record({ subProcessors: ['REC-0001'] }), agreement({ authorisation: 'none' }), hosting()],
    of: 'PR-0001',
    at: 'engagements/g1/agreement',
    mend: { of: 'AGR-0001', path: 'authorisation', to: 'general' },
    silent: [
      [record({}), agreement()],
      [
        ['PR-0001', { subProcessors: ['REC-0001'], engagements: [{ id: 'g1', client: 'CLI-0001' }] }],
        ['CLI-0001', { authorisation: 'general' }],
      ],
    ],
  },
]);
