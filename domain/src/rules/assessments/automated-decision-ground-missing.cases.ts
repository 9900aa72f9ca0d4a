import { casesOf } from '#rules/engine/rule-case.ts';

const yes = { answer: 'yes' };

export const cases = casesOf('automated-decision-ground-missing', [
  {
    register: [['PA-0001', { automatedDecision: { made: yes, effect: 'No loan' } }]],
    of: 'PA-0001',
    at: 'automatedDecision/ground',
    mend: { path: 'automatedDecision/ground', to: '22-2-b' },
    silent: [
      [['PA-0001', { automatedDecision: { made: { answer: 'no' } } }]],
      [['PA-0001', { automatedDecision: { made: { answer: 'unknown' } } }]],
      [['PA-0001', { automatedDecision: { made: yes, effect: 'Ingen virkning' } }]],
    ],
  },
]);
