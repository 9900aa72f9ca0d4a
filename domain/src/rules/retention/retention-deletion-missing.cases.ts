import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-deletion-missing', [
  {
    register: schedule({ period: 'P2Y', trigger: 'End of the contract' }),
    of,
    at: 'how',
    mend: { path: 'how', to: 'Erased by a nightly job' },
    silent: [schedule({ period: 'P2Y', byWhom: 'PER-0001' }), schedule({})],
  },
]);
