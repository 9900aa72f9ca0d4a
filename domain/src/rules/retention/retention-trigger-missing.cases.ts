import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-trigger-missing', [
  {
    register: schedule({ period: 'P2Y' }),
    of,
    at: 'trigger',
    mend: { path: 'trigger', to: 'Date of the offer' },
    silent: [schedule({ period: 'P2Y', criterion: 'Counted from the date of the offer' })],
  },
]);
