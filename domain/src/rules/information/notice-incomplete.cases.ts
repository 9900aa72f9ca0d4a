import { casesOf } from '#rules/engine/rule-case.ts';
import { of } from '#rules/information/given-claim.cases.ts';

export const cases = casesOf('notice-incomplete', [
  {
    register: [[of, { complete: false }]],
    of,
    at: 'complete',
    mend: { path: 'complete', to: true },
  },
  {
    register: [[of, { crossReferences: ['Vilkår (ikke vedlagt)'] }]],
    of,
    at: 'crossReferences',
    mend: { path: 'crossReferences', to: ['Vilkår, på samme side'] },
  },
]);
