import type { Case } from '#testing/rule-cases/case.ts';
import { agreementCases } from '#testing/rule-cases/processors/agreements.ts';
import type { Given } from '#testing/state.ts';

const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const by = (recipient: string, values: object = {}) => [{ id: 'g1', recipient, ...values }];
const processor = (values: object = {}, id = 'REC-0001'): Given[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
const agreement = (values: object = {}): Given[number] => [
  'AGR-0001',
  { name: 'Agreement', type: 'data-processing', parties: ['REC-0001'], ...values },
];

export const processorsCases: readonly Case[] = [
  ...agreementCases,
  {
    rule: 'processor-unnamed',
    register: [['REC-0001', { name: 'Cloud suppliers', isCategory: true, service: 'Hosting' }]],
    of: 'REC-0001',
    at: 'isCategory',
    mend: { path: 'isCategory', to: false },
    silent: [[['REC-0001', { name: 'Police', role: 'public-authority', isCategory: true, service: 'Investigation' }]]],
  },
  {
    rule: 'processor-role-unclear',
    register: [['REC-0001', { name: 'PayPal', role: 'unclear', service: 'Payment' }]],
    of: 'REC-0001',
    at: 'role',
    mend: { path: 'role', to: 'independent-controller' },
    silent: [[['REC-0001', { name: 'Somebody', role: 'unclear' }]]],
  },
  {
    rule: 'processor-role-unclear',
    register: [processor({ responsibility: 'Responsible itself for how it stores the data' })],
    of: 'REC-0001',
    at: 'ownPurposes',
    mend: { path: 'ownPurposes', to: { answer: 'no' } },
  },
  {
    rule: 'processor-agreement-missing',
    register: [processor({ agreementMade: { answer: 'unknown' } })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { path: 'agreementMade', to: { answer: 'yes' } },
    silent: [
      [processor(), agreement({ status: 'signed' })],
      [processor({ engagedBy: by('REC-0002') }), processor({}, 'REC-0002')],
      [processor({ engagedBy: [{ id: 'g1', organisation: 'ORG-0001', until: '2025-01-01' }] })],
      [['REC-0001', { name: 'Tax office', role: 'public-authority' }]],
      [processor(), agreement({ type: 'scc', sccModule: '2' })],
    ],
  },
  {
    rule: 'processor-agreement-missing',
    register: [
      ['PA-0001', { disclosures: [{ id: 'r1', recipient: 'REC-0001', role: 'processor' }] }],
      ['REC-0001', { name: 'Google', role: 'unclear' }],
    ],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'PA-0001', path: 'disclosures/r1/role', to: 'independent-controller' },
  },
  {
    rule: 'processor-agreement-wrong-type',
    register: [processor(), agreement({ type: 'confidentiality' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'type', to: 'data-processing' },
    silent: [
      [['REC-0001', { name: 'Adviser', role: 'independent-controller' }], agreement({ type: 'confidentiality' })],
    ],
  },
  {
    rule: 'processor-agreement-expired',
    register: [processor(), agreement({ status: 'signed', validTo: '2026-10-31' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { on: '2026-10-31' },
    silent: [
      [
        processor(),
        agreement({ status: 'terminated' }),
        ['AGR-0002', { type: 'data-processing', parties: ['REC-0001'], status: 'signed' }],
      ],
      [processor(), agreement({ status: 'not-stated' })],
    ],
  },
  {
    rule: 'processor-agreement-expired',
    register: [processor(), agreement({ status: 'draft' })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'status', to: 'signed' },
  },
  {
    rule: 'agreement-details-missing',
    register: [processor({ agreementMade: { answer: 'yes' } }), agreement({ parties: [] })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'parties', to: ['REC-0001'] },
  },
  {
    rule: 'processor-uses-for-own-purposes',
    register: [processor({ ownPurposes: { answer: 'yes' } })],
    of: 'REC-0001',
    at: 'ownPurposes',
    mend: { path: 'role', to: 'joint-controller' },
    silent: [[processor({ ownPurposes: { answer: 'unknown' } })]],
  },
  {
    rule: 'processor-verification-outdated',
    register: [processor({ supervision: [{ id: 's1', date: '2024-06-01' }] })],
    of: 'REC-0001',
    at: 'supervision',
    mend: { on: '2026-06-01' },
    silent: [[processor({ engagedBy: by('REC-0002') })]],
  },
  {
    rule: 'processor-verification-outdated',
    register: [processor({ supervision: [{ id: 's1', date: '2026-01-10', next: '2026-11-01' }] })],
    of: 'REC-0001',
    at: 'supervision',
    mend: { path: 'supervision/s1/next', to: '2027-01-10' },
  },
  {
    rule: 'subprocessors-unknown',
    register: [processor({ subProcessorsNamed: { answer: 'unknown' } }), processor({}, 'REC-0002')],
    of: 'REC-0001',
    at: 'subProcessorsNamed',
    mend: { of: 'REC-0002', path: 'engagedBy', to: by('REC-0001') },
    silent: [[processor({ subProcessorsNamed: { answer: 'no', confirmedBy: 'Kari' } })]],
  },
  {
    rule: 'subprocessor-list-outdated',
    register: [processor({ ownListUrl: 'https://processor.example/list', ownListCheckedOn: '2025-11-20' })],
    of: 'REC-0001',
    at: 'ownListCheckedOn',
    mend: { path: 'ownListCheckedOn', to: '2026-11-20' },
    silent: [[processor()]],
  },
  {
    rule: 'subprocessor-details-missing',
    register: [processor({ engagedBy: by('REC-0002'), country: 'NO', contact: { name: 'Privacy team' } })],
    of: 'REC-0001',
    at: 'service',
    mend: { path: 'engagedBy/g1/service', to: 'Backup' },
    silent: [[processor()]],
  },
  {
    rule: 'subprocessor-details-missing',
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), contact: { name: 'Privacy team' } })],
    of: 'REC-0001',
    at: 'storageCountries',
    mend: { path: 'storageCountries', to: ['NO'] },
  },
  {
    rule: 'subprocessor-details-missing',
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), country: 'NO' })],
    of: 'REC-0001',
    at: 'contact',
    mend: { path: 'contact', to: { email: 'privacy@processor.example' } },
  },
  {
    rule: 'subprocessor-details-missing',
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), country: 'NO' })],
    of: 'REC-0001',
    at: 'address',
    mend: { path: 'address', to: 'Storgata 1, Oslo' },
  },
  {
    rule: 'chain-cycle',
    register: [processor({ engagedBy: by('REC-0002') }), processor({ engagedBy: by('REC-0001') }, 'REC-0002')],
    of: 'REC-0001',
    at: 'engagedBy/g1/recipient',
    mend: { of: 'REC-0002', path: 'engagedBy', to: byUs },
  },
  {
    rule: 'chain-orphan',
    register: [
      ['REC-0001', { name: 'Nobody’s', role: 'processor' }],
      ['SYS-0001', { name: 'System' }],
    ],
    of: 'REC-0001',
    at: 'engagedBy',
    mend: { of: 'SYS-0001', path: 'provider', to: 'REC-0001' },
    silent: [[['REC-0001', { role: 'processor' }], agreement()], [['REC-0001', { role: 'public-authority' }]]],
  },
];
