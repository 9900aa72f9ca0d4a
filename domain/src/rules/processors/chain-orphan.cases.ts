import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const agreement = (values: object = {}): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Agreement', type: 'data-processing', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('chain-orphan', [
  {
    register: [
      ['REC-0001', { name: 'Nobody’s', role: 'processor' }],
      ['SYS-0001', { name: 'System' }],
    ],
    of: 'REC-0001',
    at: 'engagedBy',
    mend: { of: 'SYS-0001', path: 'provider', to: 'REC-0001' },
    silent: [[['REC-0001', { role: 'processor' }], agreement()], [['REC-0001', { role: 'public-authority' }]]],
  },
]);
