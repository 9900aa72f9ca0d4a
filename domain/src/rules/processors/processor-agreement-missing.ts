import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isUsedAsOne, needsContract, wrongOf } from '#rules/facts/processors.ts';
import { contractsOf, type Recipient } from '#rules/facts/recipient.ts';

const lacksContract = (entry: Recipient): boolean =>
  entry.values.agreementMade?.answer !== 'yes' && !entry.fact(contractsOf).contract && !wrongOf(entry);

export const processorAgreementMissing = defineRule({
  id: 'processor-agreement-missing',
  severity: 'required',
  cites: ['28(3)'],
  title: text('No data processing agreement'),
  message: text(
    'No data processing agreement is recorded for this processor. Without one it may not process the data.',
  ),
  fix: text('Enter the agreement and name the processor as a party, or conclude one.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (needsContract(entry) && lacksContract(entry)) report('agreementMade');
    }),
    checkOn(
      'recipient',
      (entry, report) => {
        if (!needsContract(entry) && lacksContract(entry) && isUsedAsOne(entry)) report('agreementMade');
      },
      { needsFullRegister: true },
    ),
  ],
});
