import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const profiling = { profiling: { answer: 'yes' }, organisation: 'ORG-0001' };
const objection = ['RTS-0001', { organisation: 'ORG-0001', right: 'objection', role: 'controller' }] as const;
const organisation = ['ORG-0001', { name: 'Eksempel AS' }] as const;

export const cases = casesOf('profiling-not-declared', [
  {
    register: [[of, profiling], organisation, objection],
    of,
    at: 'automatedDecision/made',
    mend: { path: 'automatedDecision', to: { made: { answer: 'no' } } },
    silent: [[[of, { profiling: { answer: 'not-stated' } }]]],
  },
  {
    register: [[of, { ...profiling, automatedDecision: { made: { answer: 'yes' } } }], organisation, objection],
    of,
    at: 'automatedDecision/logic',
    mend: { path: 'automatedDecision/logic', to: 'Points for age and payment history' },
  },
  {
    register: [
      [of, { ...profiling, automatedDecision: { made: { answer: 'no' } } }],
      organisation,
      ['RTS-0001', { organisation: 'ORG-0001', right: 'access' }],
    ],
    of,
    at: 'profiling',
    mend: { of: 'RTS-0001', path: 'right', to: 'objection' },
    silent: [
      [
        [of, { ...profiling, automatedDecision: { made: { answer: 'no' } }, notices: ['NOT-0001'] }],
        organisation,
        ['NOT-0001', { rights: ['objection'] }],
      ],
    ],
  },
]);
