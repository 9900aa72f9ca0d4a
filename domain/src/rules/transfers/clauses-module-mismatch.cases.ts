import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const to = (tool: string | undefined, values: object = {}) => ({
  transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool, ...values }],
});
const activity = (tool: string | undefined, values: object = {}): GivenEntries[number] => ['PA-0001', to(tool, values)];
const importer = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Importer', role: 'processor', ...values },
];
const present = { reference: 'SCC (EU) 2021/914, modul 2' };
const offers = (values: object, more: object = {}): GivenEntries[number] =>
  importer({ safeguards: [{ id: 's1', tool: 'A46-2-c', ...values }], ...more });
const agreement = (values: object): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Clauses', parties: ['REC-0001'], ...values },
];

export const cases = casesOf('clauses-module-mismatch', [
  {
    register: [activity('A46-2-c', { ...present, module: '1' }), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/module',
    mend: { path: 'transfers/t1/module', to: '2' },
    silent: [
      [activity('A46-2-c', { module: '1' }), importer({ role: 'independent-controller' })],
      [activity('A46-2-c', { module: '1' }), importer({ role: 'group-company' })],
      [activity('A46-2-c', { agreement: 'AGR-0001' }), importer(), agreement({ sccModule: '2' })],
    ],
  },
  {
    register: [['PR-0001', to('A46-2-c', { module: '2' })], importer()],
    of: 'PR-0001',
    at: 'transfers/t1/module',
    mend: { path: 'transfers/t1/module', to: '3' },
  },
  {
    register: [offers(present)],
    of: 'REC-0001',
    at: 'safeguards/s1/module',
    mend: { path: 'safeguards/s1/module', to: '2' },
  },
  {
    register: [agreement({ type: 'scc' })],
    of: 'AGR-0001',
    at: 'sccModule',
    mend: { path: 'sccModule', to: '4' },
  },
]);
