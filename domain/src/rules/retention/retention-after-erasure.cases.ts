import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-after-erasure', [
  {
    register: schedule({ trigger: 'Unsubscribing', remainsAt: 'Contact details remain with the partner' }),
    of,
    at: 'remainsAt',
    mend: { path: 'period', to: 'P1M' },
    silent: [schedule({ trigger: 'Unsubscribing', endAction: 'suppress' })],
  },
  {
    register: schedule({ trigger: 'Innsigelse mot markedsføring' }),
    of,
    at: 'endAction',
    mend: { path: 'endAction', to: 'erase' },
  },
]);
