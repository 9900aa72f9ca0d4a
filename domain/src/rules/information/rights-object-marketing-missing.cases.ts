import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('rights-object-marketing-missing', [
  {
    register: [
      [of, { rights: ['access'], activities: ['PA-0001'] }],
      ['PA-0001', { name: 'Nyhetsbrev', purposes: [{ id: 'p1', text: 'Sende nyhetsbrev' }] }],
    ],
    of,
    at: 'rights',
    mend: { path: 'rights', to: ['objection'] },
    silent: [
      [
        [of, { rights: ['access'], activities: ['PA-0001'] }],
        ['PA-0001', { purposes: [{ id: 'p1', text: 'Betale lønn' }] }],
      ],
    ],
  },
]);
