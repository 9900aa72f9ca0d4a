import { casesOf } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

export const cases = casesOf('processor-breach-duty-missing', [
  {
    register: [agreement({ points: ['a'] })],
    of: 'AGR-0001',
    at: 'breachNotification',
    mend: { path: 'breachNotification', to: 'The processor tells us within 24 hours' },
    silent: [[agreement({ points: ['f'] })]],
  },
]);
