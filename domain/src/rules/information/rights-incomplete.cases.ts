import { casesOf } from '#rules/engine/rule-case.ts';
import { of, everyRight } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('rights-incomplete', [
  {
    register: [[of, { rights: everyRight.slice(0, 5) }]],
    of,
    at: 'rights',
    mend: { path: 'rights', to: everyRight },
    silent: [
      [
        [of, { organisation: 'ORG-0001', rights: everyRight.slice(0, 5) }],
        ['ORG-0001', { name: 'Eksempel AS' }],
        ['RTS-0001', { organisation: 'ORG-0001', right: 'objection' }],
      ],
    ],
  },
  {
    register: [
      [of, { organisation: 'ORG-0001', rights: everyRight.slice(0, 5) }],
      ['ORG-0001', { name: 'Eksempel AS' }],
      ['RTS-0001', { organisation: 'ORG-0001', right: 'objection', role: 'processor' }],
    ],
    of,
    at: 'rights',
    mend: { of: 'RTS-0001', path: 'role', to: 'controller' },
  },
  {
    register: [
      ['ORG-0001', { name: 'Eksempel AS' }],
      ['RTS-0001', { organisation: 'ORG-0001', right: 'access' }],
    ],
    of: 'ORG-0001',
    at: '',
    mend: { of: 'RTS-0001', path: 'role', to: 'processor' },
    silent: [[['ORG-0001', { name: 'A processor only' }]]],
  },
]);
