import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const relies = (countries: readonly string[], values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];

export const cases = casesOf('adequacy-limited', [
  {
    register: [relies(['CA']), importer({ role: 'processor' })],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Subject to PIPEDA: letter of 2 May 2026' },
    silent: [
      [relies(['CH']), importer()],
      [relies(['US']), importer()],
    ],
  },
]);
