import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('agreement-details-missing', [
  ...(['signedOn', 'reference', 'signedBy'] as const).map((detail): RuleCase => ({
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
    register: [processor({ agreementMade: { answer: 'yes' } }), agreement({ parties: [], signedBy: undefined })],
    of: 'REC-0001',
    at: 'agreementMade',
    mend: { of: 'AGR-0001', path: 'parties', to: ['REC-0001'] },
  },
]);
