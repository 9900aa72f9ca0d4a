import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RET-0001';
const denmark = ['ORG-0001', { name: 'Eksempel A/S', country: 'DK' }] as const;

export const cases = casesOf('retention-trigger-mismatch', [
  {
    register: [
      [
        of,
        { organisation: 'ORG-0001', period: 'P5Y', trigger: 'Last interaction', law: { statute: 'Bogføringsloven' } },
      ],
      denmark,
    ],
    of,
    at: 'trigger',
    mend: { path: 'trigger', to: 'Udgangen af regnskabsåret' },
    silent: [
      [
        [
          of,
          {
            organisation: 'ORG-0001',
            period: 'P5Y',
            trigger: 'Last interaction',
            law: { statute: 'Forvaltningsloven' },
          },
        ],
        denmark,
      ],
    ],
  },
]);
