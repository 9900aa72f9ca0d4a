import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('right-rectification-missing', [
  {
    register: [[of, { rights: ['access'] }]],
    of,
    at: 'rights',
    mend: { path: 'rights', to: ['rectification'] },
  },
]);
