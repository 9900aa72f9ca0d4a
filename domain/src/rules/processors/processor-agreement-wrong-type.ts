import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { needsContract, wrongOf } from '#rules/facts/processors.ts';
import { contractsOf, engagementsOf, type Recipient } from '#rules/facts/recipient.ts';

/** Whether the engagements it once had have all ended. */
const hasEnded = (entry: Recipient): boolean =>
  entry.values.engagedBy !== undefined && entry.fact(engagementsOf).length === 0;

export const processorAgreementWrongType = defineRule({
  id: 'processor-agreement-wrong-type',
  severity: 'required',
  cites: ['28(3)'],
  title: text('Agreement of the wrong type'),
  message: text(
    'The only agreement with this party is none under Article 28(3): “{agreement}”. A promise of confidentiality does not bind it to your instructions.',
  ),
  fix: text('Conclude a data processing agreement, or record that the party is not a processor.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (entry.fact(contractsOf).contract || entry.values.agreementMade?.answer === 'yes') return;
      const wrong = wrongOf(entry);
      if (wrong && !hasEnded(entry) && (needsContract(entry) || entry.values.agreementMade))
        report('agreementMade', { agreement: { ref: wrong.id } });
    }),
  ],
});
