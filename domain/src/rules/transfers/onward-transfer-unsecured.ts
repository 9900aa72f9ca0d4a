import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { isDeclared, isDirect, isSubProcessor } from '#rules/facts/recipient.ts';
import { saysNoTool, uncovered } from '#rules/facts/third-countries.ts';

export const onwardTransferUnsecured = defineRule({
  id: 'onward-transfer-unsecured',
  severity: 'required',
  cites: ['44', 'EDPB Opinion 22/2024'],
  title: text('Sub-processor in a third country without a footing'),
  message: text(
    'This sub-processor is in {countries}, and nothing is recorded that the onward transfer rests on. The protection must follow the data down the chain.',
  ),
  fix: text('Ask the processor that engaged it which tool applies, and record it.'),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        if (!isSubProcessor(entry) || isDirect(entry) || saysNoTool(entry)) return;
        const countries = uncovered(entry);
        if (countries.length > 0 && !isDeclared(entry)) report('safeguards', { countries: namesOf(countries) });
      },
      { needsFullRegister: true },
    ),
  ],
});
