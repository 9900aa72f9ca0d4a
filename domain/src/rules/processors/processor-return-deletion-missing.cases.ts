import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

const record = (values: object): GivenEntries[number] => [
  'PR-0001',
  { engagements: [{ id: 'g1', agreement: 'AGR-0001' }], ...values },
];
const allPoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export const cases = casesOf('processor-return-deletion-missing', [
  {
    register: [record({}), agreement()],
    of: 'PR-0001',
    at: 'endAction',
    mend: { path: 'endAction', to: 'erase' },
    silent: [[record({}), agreement({ points: allPoints })]],
  },
]);
