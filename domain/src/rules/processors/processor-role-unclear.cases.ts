import { casesOf } from '#rules/engine/rule-case.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('processor-role-unclear', [
  {
    register: [['REC-0001', { name: 'PayPal', role: 'unclear', service: 'Payment' }]],
    of: 'REC-0001',
    at: 'role',
    mend: { path: 'role', to: 'independent-controller' },
    silent: [[['REC-0001', { name: 'Somebody', role: 'unclear' }]]],
  },
  {
    register: [processor({ responsibility: 'Responsible itself for how it stores the data' })],
    of: 'REC-0001',
    at: 'ownPurposes',
    mend: { path: 'ownPurposes', to: { answer: 'no' } },
  },
]);
