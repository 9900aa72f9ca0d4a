import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-ground-unspecified', [
  {
    register: schedule({ period: 'P5Y', kind: 'minimum' }),
    of,
    at: 'law/statute',
    mend: { path: 'law', to: { statute: 'Bokføringsloven' } },
    silent: [
      schedule({ period: 'P5Y', kind: 'practice' }),
      schedule({ period: 'P5Y', groundNote: 'Bokføringsloven § 13' }),
      schedule({ period: 'P5Y', groundNote: 'Our guarantee' }),
    ],
  },
  {
    register: schedule({ period: 'P5Y', groundNote: 'Regnskapslovgivningen' }),
    of,
    at: 'law/statute',
    mend: { path: 'groundNote', to: 'Bokføringsloven § 13' },
  },
]);
