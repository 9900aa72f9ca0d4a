import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { agreementTexts, reportEndedInTexts, reportEndedIn } from '#rules/facts/instruments.ts';
import { kindsWithTransfers } from '#rules/facts/transfers.ts';

export const transferToolInvalid = defineRule({
  id: 'transfer-tool-invalid',
  severity: 'likely-unlawful',
  cites: ['44', '45', 'C-311/18', 'C-362/14'],
  title: text('Transfer tool no longer valid'),
  message: text('The transfer rests on {tool}, which no longer applies: {end}.'),
  fix: text(
    'Stop the transfer, or put it on a tool that is in force, such as the standard contractual clauses of 2021 or an adequacy decision.',
  ),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => reportEndedIn(entry, false, report)),
    checkOn('agreement', ({ values, context }, report) => {
      if (values.status !== 'terminated') reportEndedInTexts(context, agreementTexts(values), false, report);
    }),
  ],
});
