import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const agreement = (values: object): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Clauses', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('clauses-annexes-missing', [
  {
    register: [agreement({ type: 'scc' })],
    of: 'AGR-0001',
    at: 'sccAnnexes',
    mend: { path: 'sccAnnexes', to: 'I to III, in the archive' },
    silent: [[agreement({ type: 'data-processing' })]],
  },
]);
