import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('unsettled-answer', [
  {
    register: activity({ purposes: [{ id: 'p1', text: 'Må avklares' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Avklare hvem som skal ha lønn' },
    silent: [
      activity({ description: 'To do what the unclear rules ask' }),
      activity({ role: 'undetermined', profiling: { answer: 'unknown' } }),
    ],
  },
  ...[
    'TODO',
    'tbd',
    'Not Specified',
    'Skal afklares',
    'Att verifiera',
    'vahvistettava',
    'zu klären',
    '???',
    '[…]',
    'Salary (TBC)',
  ].map((description): RuleCase => ({
    register: activity({ description }),
    of,
    at: 'description',
    mend: { path: 'description', to: 'Settled' },
  })),
  {
    register: activity({ description: 'Kept by the bank (to be verified)' }),
    of,
    at: 'description',
    mend: { path: 'description', to: 'Kept by the bank (verified in May)' },
  },
  {
    register: activity({ remarks: [{ id: 'q1', path: 'start', status: 'to-verify' }] }),
    of,
    at: 'start',
    mend: { path: 'remarks/q1/status', to: 'confirmed' },
  },
]);
