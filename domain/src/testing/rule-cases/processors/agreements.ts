import type { Case } from '#testing/rule-cases/case.ts';
import type { Given } from '#testing/state.ts';

const agreement = (values: object = {}): Given[number] => [
  'AGR-0001',
  {
    name: 'Agreement',
    type: 'data-processing',
    parties: ['REC-0001'],
    signedOn: '2025-01-01',
    reference: '25/17',
    signedBy: 'Hosting AS',
    status: 'signed',
    ...values,
  },
];
const hosting = (values: object = {}): Given[number] => ['REC-0001', { name: 'Hosting', role: 'processor', ...values }];
const record = (values: object): Given[number] => [
  'PR-0001',
  { engagements: [{ id: 'g1', agreement: 'AGR-0001' }], ...values },
];
const allPoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The rules on what stands in an agreement. */
export const agreementCases: readonly Case[] = [
  ...(['signedOn', 'reference', 'signedBy'] as const).map((detail): Case => ({
    rule: 'agreement-details-missing',
    register: [agreement({ [detail]: undefined })],
    of: 'AGR-0001',
    at: detail,
    mend: { path: detail, to: detail === 'signedOn' ? '2025-01-01' : '17' },
    silent: [
      [agreement({ [detail]: undefined, status: 'draft' })],
      [agreement({ [detail]: undefined, type: 'confidentiality' })],
    ],
  })),
  {
    rule: 'agreement-entity-differs',
    register: [agreement({ signedBy: 'Hosting Ireland Ltd' }), hosting({ name: 'Cloud', legalName: 'Cloud Drift AS' })],
    of: 'AGR-0001',
    at: 'signedBy',
    mend: { of: 'REC-0001', path: 'legalName', to: 'Hosting Ireland Limited' },
    silent: [
      [agreement({ signedBy: 'Hosting AS' }), hosting()],
      [agreement({ signedBy: 'Hosting AS' }), hosting({ name: 'Suppliers', isCategory: true })],
    ],
  },
  {
    rule: 'agreement-points-missing',
    register: [agreement({ points: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })],
    of: 'AGR-0001',
    at: 'points',
    mend: { path: 'points', to: allPoints },
    silent: [[agreement({ type: 'joint-controller' })], [agreement({ status: 'terminated' })]],
  },
  {
    rule: 'processor-breach-duty-missing',
    register: [agreement({ points: ['a'] })],
    of: 'AGR-0001',
    at: 'breachNotification',
    mend: { path: 'breachNotification', to: 'The processor tells us within 24 hours' },
    silent: [[agreement({ points: ['f'] })]],
  },
  {
    rule: 'subprocessor-authorisation-missing',
    register: [
      agreement({ authorisation: 'not-stated' }),
      hosting(),
      ['REC-0002', { name: 'Backup', role: 'processor', engagedBy: [{ id: 'g1', recipient: 'REC-0001' }] }],
    ],
    of: 'AGR-0001',
    at: 'authorisation',
    mend: { path: 'authorisation', to: 'specific' },
    silent: [[agreement(), hosting()]],
  },
  {
    rule: 'subprocessor-authorisation-missing',
    register: [record({ subProcessors: ['REC-0001'] }), agreement({ authorisation: 'none' }), hosting()],
    of: 'PR-0001',
    at: 'engagements/g1/agreement',
    mend: { of: 'AGR-0001', path: 'authorisation', to: 'general' },
    silent: [
      [record({}), agreement()],
      [
        ['PR-0001', { subProcessors: ['REC-0001'], engagements: [{ id: 'g1', client: 'CLI-0001' }] }],
        ['CLI-0001', { authorisation: 'general' }],
      ],
    ],
  },
  {
    rule: 'subprocessor-objection-missing',
    register: [agreement({ authorisation: 'general', noticeChannel: 'E-mail' })],
    of: 'AGR-0001',
    at: 'noticeDays',
    mend: { path: 'noticeDays', to: 30 },
    silent: [[agreement({ authorisation: 'specific' })]],
  },
  {
    rule: 'subprocessor-objection-missing',
    register: [['CLI-0001', { authorisation: 'general', noticeDays: 30 }], agreement({ parties: ['CLI-0001'] })],
    of: 'CLI-0001',
    at: 'noticeChannel',
    mend: { path: 'noticeChannel', to: 'E-mail to privacy@client.example' },
  },
  {
    rule: 'subprocessor-notice-by-web-page',
    register: [agreement({ noticeChannel: 'See https://hosting.example/subprocessors' })],
    of: 'AGR-0001',
    at: 'noticeChannel',
    mend: { path: 'noticeChannel', to: 'E-post, og https://hosting.example/subprocessors' },
    silent: [[agreement({ noticeChannel: 'Brev' })]],
  },
  {
    rule: 'processor-return-deletion-missing',
    register: [record({}), agreement()],
    of: 'PR-0001',
    at: 'endAction',
    mend: { path: 'endAction', to: 'erase' },
    silent: [[record({}), agreement({ points: allPoints })]],
  },
];
