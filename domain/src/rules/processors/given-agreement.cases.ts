import type { GivenEntries } from '#rules/engine/rule-case.ts';

export const agreement = (values: object = {}): GivenEntries[number] => [
  'AGR-0001',
  {
    name: 'Agreement',
    type: 'data-processing',
    parties: ['REC-0001'],
    signedOn: '2025-01-01',
    reference: '25/17',
    signedBy: 'Hosting AS',
    status: 'signed',
    ...values,
  },
];
