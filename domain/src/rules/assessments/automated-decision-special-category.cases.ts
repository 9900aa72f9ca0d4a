import { casesOf } from '#rules/engine/rule-case.ts';

const yes = { answer: 'yes' };
const health = ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }] as const;
const sick = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const decision = { made: yes, effect: 'No loan', ground: '22-2-a', humanRoute: 'A case worker looks at it' };

export const cases = casesOf('automated-decision-special-category', [
  {
    register: [['PA-0001', { automatedDecision: decision, data: sick, purposes: [{ id: 'p1' }] }], health],
    of: 'PA-0001',
    at: 'automatedDecision/made',
    mend: { path: 'purposes/p1/article9Conditions', to: ['9-2-a'] },
    silent: [[['PA-0001', { data: sick }], health]],
  },
]);
