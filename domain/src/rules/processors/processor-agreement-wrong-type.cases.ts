import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

const agreement = (values: object = {}): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Agreement', type: 'data-processing', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('processor-agreement-wrong-type', [
  {
    register: [processor(), agreement({ type: 'confidentiality' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'type', to: 'data-processing' },
    silent: [
      [['REC-0001', { name: 'Adviser', role: 'independent-controller' }], agreement({ type: 'confidentiality' })],
    ],
  },
]);
