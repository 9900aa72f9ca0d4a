import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('role-unclear', [
  {
    register: [['PA-0001', { role: 'undetermined' }]],
    of: 'PA-0001',
    at: 'role',
    mend: { path: 'role', to: 'controller' },
  },
  {
    register: [['PA-0001', { name: 'Payroll' }]],
    of: 'PA-0001',
    at: 'role',
    mend: { path: 'role', to: 'joint-controller' },
  },
  {
    register: [['PR-0001', { role: 'undetermined' }]],
    of: 'PR-0001',
    at: 'role',
    mend: { path: 'role', to: 'processor' },
    silent: [[['PR-0001', { name: 'Hosting' }]]],
  },
]);
