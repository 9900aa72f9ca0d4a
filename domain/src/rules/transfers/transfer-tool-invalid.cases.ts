import { casesOf, type RuleCase, type GivenEntries } from '#rules/engine/rule-case.ts';

const to = (tool: string | undefined, values: object = {}) => ({
  transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool, ...values }],
});
const activity = (tool: string | undefined, values: object = {}): GivenEntries[number] => ['PA-0001', to(tool, values)];
const importer = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Importer', role: 'processor', ...values },
];
const offers = (values: object, more: object = {}): GivenEntries[number] =>
  importer({ safeguards: [{ id: 's1', tool: 'A46-2-c', ...values }], ...more });
const agreement = (values: object): GivenEntries[number] => [
  'AGR-0001',
  { name: 'Clauses', parties: ['REC-0001'], ...values },
];
const dead = [
  'Privacy-Shield',
  'EU-US PS',
  'Certified under Safe Harbour',
  'EUs personvernskjold (2016/1250)',
] as const;

export const cases = casesOf('transfer-tool-invalid', [
  {
    register: [activity('privacy-shield')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'transfers/t1/tool', to: 'A46-2-c' },
    silent: [[activity('scc-old')]],
  },
  {
    register: [['PR-0001', to('privacy-shield')]],
    of: 'PR-0001',
    at: 'transfers/t1/tool',
    mend: { on: '2020-07-01' },
  },
  {
    register: [['ORG-0001', { defaults: { transfers: [{ id: 'g1', statement: 'Under the Privacy Shield' }] } }]],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/statement',
    mend: { on: '2020-07-15' },
  },
  {
    register: [offers({ tool: 'safe-harbor' })],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards/s1/tool', to: 'A46-2-b' },
  },
  ...dead.map((reference): RuleCase => ({
    register: [activity('other', { reference })],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: `EU-US Data Privacy Framework, tidligere ${reference}` },
  })),
  {
    register: [agreement({ terms: 'Unless the processor is certified under the Privacy Shield' })],
    of: 'AGR-0001',
    at: 'terms',
    mend: { path: 'status', to: 'terminated' },
  },
]);
