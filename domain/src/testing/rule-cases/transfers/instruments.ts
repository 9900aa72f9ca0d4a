import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const to = (tool: string | undefined, values: object = {}) => ({
  transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool, ...values }],
});
const activity = (tool: string | undefined, values: object = {}): Given[number] => ['PA-0001', to(tool, values)];
const importer = (values: object = {}): Given[number] => [
  'REC-0001',
  { name: 'Importer', role: 'processor', ...values },
];
const present = { reference: 'SCC (EU) 2021/914, modul 2' };
const offers = (values: object, more: object = {}): Given[number] =>
  importer({ safeguards: [{ id: 's1', tool: 'A46-2-c', ...values }], ...more });
const agreement = (values: object): Given[number] => [
  'AGR-0001',
  { name: 'Clauses', parties: ['REC-0001'], ...values },
];

const dead = [
  'Privacy-Shield',
  'EU-US PS',
  'Certified under Safe Harbour',
  'EUs personvernskjold (2016/1250)',
] as const;
const old = [
  '2010/87/EU',
  'SCC 2010/87/EF',
  'Kommisjonens beslutning 2001/497',
  'SCC 2010',
  'Standard contractual clauses (2010/87/EU)',
  'beslut 2004/915/EG',
] as const;

/** The rules on the tools of Art. 46, and on those that are dead. */
export const instrumentCases: readonly Case[] = [
  {
    rule: 'transfer-tool-invalid',
    register: [activity('privacy-shield')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'transfers/t1/tool', to: 'A46-2-c' },
    silent: [[activity('scc-old')]],
  },
  {
    rule: 'transfer-tool-invalid',
    register: [['PR-0001', to('privacy-shield')]],
    of: 'PR-0001',
    at: 'transfers/t1/tool',
    mend: { on: '2020-07-01' },
  },
  {
    rule: 'transfer-tool-invalid',
    register: [['ORG-0001', { defaults: { transfers: [{ id: 'g1', statement: 'Under the Privacy Shield' }] } }]],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/statement',
    mend: { on: '2020-07-15' },
  },
  {
    rule: 'transfer-tool-invalid',
    register: [offers({ tool: 'safe-harbor' })],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards/s1/tool', to: 'A46-2-b' },
  },
  ...dead.map((reference): Case => ({
    rule: 'transfer-tool-invalid',
    register: [activity('other', { reference })],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: `EU-US Data Privacy Framework, tidligere ${reference}` },
  })),
  {
    rule: 'transfer-tool-invalid',
    register: [agreement({ terms: 'Unless the processor is certified under the Privacy Shield' })],
    of: 'AGR-0001',
    at: 'terms',
    mend: { path: 'status', to: 'terminated' },
  },
  {
    rule: 'transfer-clauses-outdated',
    register: [activity('scc-old')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { on: '2022-12-27' },
  },
  ...old.map((reference): Case => ({
    rule: 'transfer-clauses-outdated',
    register: [activity('A46-2-c', { reference }), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: `(EU) 2021/914, replaces ${reference}` },
  })),
  {
    rule: 'transfer-clauses-outdated',
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
    rule: 'transfer-clauses-outdated',
    register: [activity('A46-2-c', { reference: 'Standard contractual clauses' }), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Standard contractual clauses, beslutning 2021/914' },
    silent: [[activity('A46-2-b', { reference: 'SCC controller-processor' }), importer()]],
  },
  {
    rule: 'transfer-clauses-outdated',
    register: [offers({})],
    of: 'REC-0001',
    at: 'safeguards/s1/reference',
    mend: { path: 'safeguards/s1/reference', to: '2021/914' },
    silent: [[offers({}), agreement({ type: 'scc', signedOn: '2023-03-01' })]],
  },
  {
    rule: 'transfer-clauses-outdated',
    register: [agreement({ type: 'scc', signedOn: '2020-03-01' })],
    of: 'AGR-0001',
    at: 'signedOn',
    mend: { path: 'signedOn', to: '2021-09-01' },
  },
  {
    rule: 'transfer-clauses-outdated',
    register: [agreement({ reference: 'Standardkontrakt 2010/87/EF' })],
    of: 'AGR-0001',
    at: 'reference',
    mend: { on: '2022-12-01' },
  },
  {
    rule: 'clauses-module-mismatch',
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
    rule: 'clauses-module-mismatch',
    register: [['PR-0001', to('A46-2-c', { module: '2' })], importer()],
    of: 'PR-0001',
    at: 'transfers/t1/module',
    mend: { path: 'transfers/t1/module', to: '3' },
  },
  {
    rule: 'clauses-module-mismatch',
    register: [offers(present)],
    of: 'REC-0001',
    at: 'safeguards/s1/module',
    mend: { path: 'safeguards/s1/module', to: '2' },
  },
  {
    rule: 'clauses-module-mismatch',
    register: [agreement({ type: 'scc' })],
    of: 'AGR-0001',
    at: 'sccModule',
    mend: { path: 'sccModule', to: '4' },
  },
  {
    rule: 'clauses-annexes-missing',
    register: [agreement({ type: 'scc' })],
    of: 'AGR-0001',
    at: 'sccAnnexes',
    mend: { path: 'sccAnnexes', to: 'I to III, in the archive' },
    silent: [[agreement({ type: 'data-processing' })]],
  },
  {
    rule: 'transfer-assessment-missing',
    register: [activity('A46-2-c', present), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/assessment',
    mend: { path: 'transfers/t1/assessment', to: 'ASM-0001' },
    silent: [
      [activity('A45-3'), importer()],
      [activity('A46-2-c', present), offers({ assessment: 'ASM-0001' })],
      [activity('A46-2-c'), importer(), ['ASM-0001', { type: 'tia', subject: ['PA-0001'] }]],
    ],
  },
  {
    rule: 'transfer-assessment-missing',
    register: [offers({ tool: 'A46-2-b' }), ['ASM-0001', { type: 'tia' }]],
    of: 'REC-0001',
    at: 'safeguards/s1/assessment',
    mend: { of: 'ASM-0001', path: 'subject', to: ['REC-0001'] },
  },
  {
    rule: 'transfer-authorisation-missing',
    register: [activity('A46-3-a'), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Datatilsynet 26/01234' },
  },
];
