import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { processor, by } from '#rules/processors/given-processor.cases.ts';

const agreement = (values: object = {}): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Agreement', type: 'data-processing', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('processor-agreement-missing', [
  {
    register: [processor({ agreementMade: { answer: 'unknown' } })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { path: 'agreementMade', to: { answer: 'yes' } },
    silent: [
      [processor(), agreement({ status: 'signed' })],
      [processor({ engagedBy: by('REC-0002') }), processor({}, 'REC-0002')],
      [processor({ engagedBy: [{ id: 'g1', organisation: 'ORG-0001', until: '2025-01-01' }] })],
      [['REC-0001', { name: 'Tax office', role: 'public-authority' }]],
      [processor(), agreement({ type: 'scc', sccModule: '2' })],
    ],
  },
  {
    register: [
      ['PA-0001', { disclosures: [{ id: 'r1', recipient: 'REC-0001', role: 'processor' }] }],
      ['REC-0001', { name: 'Google', role: 'unclear' }],
    ],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'PA-0001', path: 'disclosures/r1/role', to: 'independent-controller' },
  },
]);
