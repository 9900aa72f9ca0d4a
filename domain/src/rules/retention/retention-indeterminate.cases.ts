import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const schedule = (values: object): RuleCase['register'] => [['RET-0001', { name: 'Orders', ...values }]];
const of = 'RET-0001';

export const cases = casesOf('retention-indeterminate', [
  {
    register: schedule({ criterion: 'As long as necessary for the purpose' }),
    of,
    at: 'period',
    mend: { path: 'period', to: 'P2Y' },
    silent: [
      schedule({ criterion: 'Until the consent is withdrawn' }),
      schedule({ criterion: 'As long as necessary, at most 3 years after the last order' }),
      schedule({ trigger: 'End of employment', endAction: 'erase' }),
      schedule({ law: { statute: 'Handelsgesetzbuch', section: '§ 257' } }),
    ],
  },
  {
    register: schedule({ criterion: 'Så lenge det er nødvendig' }),
    of,
    at: 'period',
    mend: { path: 'criterion', to: 'Til kundeforholdet er avsluttet' },
  },
  {
    register: schedule({ endAction: 'anonymise' }),
    of,
    at: 'period',
    mend: { path: 'trigger', to: 'End of the survey' },
  },
  {
    register: [['PA-0001', { data: [{ id: 'd1', retentionNotPossible: 'Kept as long as necessary' }] }]],
    of: 'PA-0001',
    at: 'data/d1/retentionNotPossible',
    mend: { path: 'data/d1/retentionNotPossible', to: 'Paintings by children hang in the hall until they fade' },
  },
  { register: schedule({}), of, at: 'period', mend: { path: 'criterion', to: 'Until the account is closed' } },
  { register: schedule({ criterion: '–' }), of, at: 'period', mend: { path: 'period', to: 'P1Y' } },
  { register: schedule({ criterion: 'To be decided' }), of, at: 'period', mend: { path: 'period', to: 'P1Y' } },
  { register: schedule({ criterion: 'Noch offen' }), of, at: 'period', mend: { path: 'period', to: 'P1Y' } },
]);
