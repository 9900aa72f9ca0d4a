import { casesOf } from '#rules/engine/rule-case.ts';

const officer = { dpo: { answer: 'designated', name: 'Data protection officer', email: 'dpo@ours.example' } };

export const cases = casesOf('dpo-not-recorded', [
  {
    register: [['ORG-0001', { dpo: { answer: 'not-stated' } }]],
    of: 'ORG-0001',
    at: 'dpo/answer',
    mend: { path: 'dpo/answer', to: 'designated' },
    silent: [[['ORG-0001', officer]], [['ORG-0001', { dpo: { name: 'Kari Nordmann', phone: '+47 22 00 00 00' } }]]],
  },
  {
    register: [['ORG-0001', { dpo: { answer: 'unknown' } }]],
    of: 'ORG-0001',
    at: 'dpo/answer',
    mend: { path: 'dpo/answer', to: 'not-required' },
  },
]);
