import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-unlimited', [
  {
    register: schedule({ criterion: 'Until further notice' }),
    of,
    at: 'criterion',
    mend: { path: 'law', to: { statute: 'Arkivlova' } },
    silent: [schedule({ criterion: 'Never longer than the contract runs' })],
  },
  {
    register: schedule({ criterion: 'Slettes aldri' }),
    of,
    at: 'criterion',
    mend: { path: 'criterion', to: 'Slettes når avtalen er slutt' },
  },
]);
