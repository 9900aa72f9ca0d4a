import { casesOf } from '#rules/engine/rule-case.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('processor-uses-for-own-purposes', [
  {
    register: [processor({ ownPurposes: { answer: 'yes' } })],
    of: 'REC-0001',
    at: 'ownPurposes',
    mend: { path: 'role', to: 'joint-controller' },
    silent: [[processor({ ownPurposes: { answer: 'unknown' } })]],
  },
]);
