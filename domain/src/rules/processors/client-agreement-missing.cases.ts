import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PR-0001';
const at = 'engagements/e1/agreement';
const record = (row: object): RuleCase['register'][number] => [
  of,
  { engagements: [{ id: 'e1', client: 'CLI-0001', ...row }] },
];
const client: RuleCase['register'][number] = ['CLI-0001', { name: 'Kunde AS' }];
const signed = { type: 'data-processing', status: 'signed', signedOn: '2024-01-01' };

export const cases = casesOf('client-agreement-missing', [
  {
    register: [record({}), client, ['AGR-0001', signed]],
    of,
    at,
    mend: { path: at, to: 'AGR-0001' },
    silent: [
      [record({}), client, ['AGR-0001', { ...signed, parties: ['CLI-0001'] }]],
      [record({ agreement: 'AGR-0001' }), client, ['AGR-0001', { name: 'Framework contract' }]],
      [[of, { engagements: [{ id: 'e1', processing: ['Hosting'] }] }]],
    ],
  },
  {
    register: [record({ agreement: 'AGR-0001' }), client, ['AGR-0001', { ...signed, validTo: '2026-06-30' }]],
    of,
    at,
    mend: { on: '2026-06-30' },
  },
  {
    register: [record({ agreement: 'AGR-0001' }), client, ['AGR-0001', { type: 'confidentiality' }]],
    of,
    at,
    mend: { of: 'AGR-0001', path: 'type', to: 'data-processing' },
  },
]);
