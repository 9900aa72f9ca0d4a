import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RET-0001';
const denmark = ['ORG-0001', { name: 'Eksempel A/S', country: 'DK' }] as const;

export const cases = casesOf('retention-over-maximum', [
  {
    register: [
      [
        of,
        {
          organisation: 'ORG-0001',
          period: 'P10Y',
          trigger: 'Kundeforholdet slutter',
          law: { statute: 'Hvidvaskloven' },
        },
      ],
      denmark,
    ],
    of,
    at: 'period',
    mend: { path: 'period', to: 'P60M' },
    silent: [
      [
        [
          of,
          { organisation: 'ORG-0001', period: 'P10Y', name: 'AML documents', law: { statute: 'Skattekontrolloven' } },
        ],
        denmark,
      ],
      [
        [of, { organisation: 'ORG-0001', period: 'P10Y', name: 'AML documents' }],
        ['ORG-0001', { name: 'Unknown country' }],
      ],
    ],
  },
]);
