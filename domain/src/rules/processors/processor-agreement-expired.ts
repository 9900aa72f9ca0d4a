import { type AgreementValidity, agreementValidityLabels } from '#derived/agreements.ts';
import { series, type Text, text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { needsContract } from '#rules/facts/processors.ts';
import { contractsOf } from '#rules/facts/recipient.ts';

/** How an agreement stands, as it is said within a sentence. */
const formatValidity = (validity: AgreementValidity): Text =>
  series([agreementValidityLabels[validity]], { between: '', small: true });

const outOfForce: ReadonlySet<string | undefined> = new Set(['not-yet', 'not-signed', 'expired', 'terminated']);

export const processorAgreementExpired = defineRule({
  id: 'processor-agreement-expired',
  severity: 'required',
  cites: ['28(3)'],
  title: text('Data processing agreement not in force'),
  message: text('The data processing agreement “{agreement}” is not in force: {standing}.'),
  fix: text('Sign or renew the agreement, or stop giving the processor data.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { contract, validity } = entry.fact(contractsOf);
      if (contract && validity && outOfForce.has(validity) && needsContract(entry))
        report('agreementMade', { agreement: { ref: contract.id }, standing: formatValidity(validity) });
    }),
  ],
});
