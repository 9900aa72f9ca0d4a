import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RTS-0001';

export const cases = casesOf('rights-channel-missing', [
  {
    register: [[of, { right: 'objection' }]],
    of,
    at: 'channel',
    mend: { path: 'channel', to: 'personvern@example.no' },
    silent: [[[of, { right: 'access', role: 'processor' }]]],
  },
]);
