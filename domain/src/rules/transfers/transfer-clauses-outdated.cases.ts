import { casesOf, type RuleCase, type GivenEntries } from '#rules/engine/rule-case.ts';

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
const old = [
  '2010/87/EU',
  'SCC 2010/87/EF',
  'Kommisjonens beslutning 2001/497',
  'SCC 2010',
  'Standard contractual clauses (2010/87/EU)',
  'beslut 2004/915/EG',
] as const;

export const cases = casesOf('transfer-clauses-outdated', [
  {
    register: [activity('scc-old')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { on: '2022-12-27' },
  },
  ...old.map((reference): RuleCase => ({
    register: [activity('A46-2-c', { reference }), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: `(EU) 2021/914, replaces ${reference}` },
  })),
  {
    register: [
      activity('A46-2-c', { agreement: 'AGR-0001' }),
      importer(),
      agreement({ type: 'scc', signedOn: '2019-05-01' }),
    ],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { of: 'AGR-0001', path: 'sccModule', to: '2' },
    silent: [
      [activity('A46-2-c', present), importer()],
      [activity('A46-2-c', { module: '2' }), importer()],
      [activity('A46-2-b'), importer()],
    ],
  },
  {
    register: [activity('A46-2-c', { reference: 'Standard contractual clauses' }), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Standard contractual clauses, beslutning 2021/914' },
    silent: [[activity('A46-2-b', { reference: 'SCC controller-processor' }), importer()]],
  },
  {
    register: [offers({})],
    of: 'REC-0001',
    at: 'safeguards/s1/reference',
    mend: { path: 'safeguards/s1/reference', to: '2021/914' },
    silent: [[offers({}), agreement({ type: 'scc', signedOn: '2023-03-01' })]],
  },
  {
    register: [agreement({ type: 'scc', signedOn: '2020-03-01' })],
    of: 'AGR-0001',
    at: 'signedOn',
    mend: { path: 'signedOn', to: '2021-09-01' },
  },
  {
    register: [agreement({ reference: 'Standardkontrakt 2010/87/EF' })],
    of: 'AGR-0001',
    at: 'reference',
    mend: { on: '2022-12-01' },
  },
]);
