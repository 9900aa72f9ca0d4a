import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const relies = (countries: readonly string[], values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { transfers: [{ id: 't1', importer: 'REC-0001', countries, tool: 'A45-3', ...values }] },
];
const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];

export const cases = casesOf('adequacy-not-covering', [
  {
    register: [relies(['GL']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { path: 'transfers/t1/countries', to: ['FO'] },
    silent: [[relies(['GB']), importer()]],
  },
  {
    register: [relies(['GB']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2032-01-01',
    mend: { on: '2026-11-21' },
  },
  {
    register: [relies(['US']), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    on: '2022-01-01',
    mend: { on: '2024-01-01' },
  },
  {
    register: [relies(['CA'], { reference: 'Agreement 17' }), importer({ role: 'public-authority' })],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { of: 'REC-0001', path: 'role', to: 'processor' },
  },
  {
    register: [importer({ country: 'IN', safeguards: [{ id: 's1', tool: 'A45-3' }] })],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'country', to: 'NZ' },
  },
]);
