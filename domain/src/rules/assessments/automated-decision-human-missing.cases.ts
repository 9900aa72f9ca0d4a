import { casesOf } from '#rules/engine/rule-case.ts';

const yes = { answer: 'yes' };

export const cases = casesOf('automated-decision-human-missing', [
  {
    register: [['PA-0001', { automatedDecision: { made: yes, ground: '22-2-c' } }]],
    of: 'PA-0001',
    at: 'automatedDecision/humanRoute',
    mend: { path: 'automatedDecision/humanRoute', to: 'A case worker looks at it' },
    silent: [[['PA-0001', { automatedDecision: { made: yes, ground: '22-2-b' } }]]],
  },
]);
