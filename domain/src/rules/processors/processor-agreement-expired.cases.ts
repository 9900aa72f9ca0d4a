import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

const agreement = (values: object = {}): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Agreement', type: 'data-processing', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('processor-agreement-expired', [
  {
    register: [processor(), agreement({ status: 'signed', validTo: '2026-10-31' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { on: '2026-10-31' },
    silent: [
      [
        processor(),
        agreement({ status: 'terminated' }),
        ['AGR-0002', { type: 'data-processing', parties: ['REC-0001'], status: 'signed' }],
      ],
      [processor(), agreement({ status: 'not-stated' })],
    ],
  },
  {
    register: [processor(), agreement({ status: 'draft' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'status', to: 'signed' },
  },
]);
