import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { inherits } from '#rules/facts/declared-transfers.ts';

type Recorded = EvaluatedEntry<'activity'> | EvaluatedEntry<'processor-record'>;

const silent = ({ values }: Recorded): boolean =>
  !values.transfers && values.transfersMade?.answer !== 'no' && values.transfersMade?.answer !== 'yes';

export const transfersUnanswered = defineRule({
  id: 'transfers-unanswered',
  severity: 'required',
  cites: ['30(1)(e)', '30(2)(c)', '13(1)(f)'],
  article30: true,
  title: text('Transfers not answered'),
  message: text(
    'It is not recorded whether the data leave the EEA. Silence is no answer: say yes, or confirm that they do not.',
  ),
  fix: text('Answer the question, and add a row for each transfer if there are any.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (silent(entry) && !inherits(entry)) report('transfersMade');
    }),
    checkOn('processor-record', (entry, report) => {
      if (silent(entry)) report('transfersMade');
    }),
  ],
});
