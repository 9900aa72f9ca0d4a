import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const relies = (countries: readonly string[], values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];

export const cases = casesOf('adequacy-ending', [
  {
    register: [relies(['GB']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2031-01-15',
    mend: { on: '2026-11-21' },
    silent: [[relies(['CH']), importer()]],
  },
]);
