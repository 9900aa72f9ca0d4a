import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('dpo-exemption-unexplained', [
  {
    register: [['ORG-0001', { dpo: { answer: 'not-required' } }]],
    of: 'ORG-0001',
    at: 'dpo/notRequiredBecause',
    mend: { path: 'dpo/notRequiredBecause', to: 'Nine employees who sell shoes' },
    silent: [
      [
        ['ORG-0001', { dpo: { answer: 'not-required' } }],
        ['ASM-0001', { type: 'dpo-not-required', subject: ['ORG-0001'] }],
      ],
    ],
  },
]);
