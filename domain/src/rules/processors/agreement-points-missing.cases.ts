import { casesOf } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

const allPoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export const cases = casesOf('agreement-points-missing', [
  {
    register: [agreement({ points: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
    of: 'AGR-0001',
    at: 'points',
    mend: { path: 'points', to: allPoints },
    silent: [[agreement({ type: 'joint-controller' })], [agreement({ status: 'terminated' })]],
  },
]);
