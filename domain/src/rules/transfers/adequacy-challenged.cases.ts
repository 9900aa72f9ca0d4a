import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const relies = (countries: readonly string[], values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];
const listed = { id: 's1', countries: ['US'], tool: 'A45-3', certified: true, checkedOn: '2026-05-01' };
const offers = (...safeguards: readonly object[]): GivenEntries[number] => importer({ role: 'processor', safeguards });
const clauses = { id: 's2', tool: 'A46-2-c' };

export const cases = casesOf('adequacy-challenged', [
  {
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { on: '2023-08-01' },
    silent: [
      [relies(['US']), offers(listed)],
      [relies(['US']), offers(clauses)],
    ],
  },
  {
    register: [offers(listed)],
    of: 'REC-0001',
    at: 'safeguards/s1/countries',
    mend: { path: 'safeguards', to: [listed, clauses] },
  },
]);
