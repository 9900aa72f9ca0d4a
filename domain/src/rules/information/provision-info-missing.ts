import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { othersBeside } from '#rules/facts/others.ts';

type Activity = EvaluatedEntry<'activity'>;

type Data = NonNullable<Activity['values']['data']>[number];

/** Data people hand over themselves, as far as the register says: a source is recorded only where it is known. */
const isGiven = ({ sources }: Data): boolean => !sources || sources.some(({ kind }) => kind === 'data-subject');

/** It is open whether people have to give the data, or what follows if they do not. */
const lacksProvision = (row: Data): boolean => {
  const answer = row.mandatory?.answer;
  return row.category !== undefined && answer !== 'no' && !(answer === 'yes' && row.consequence) && isGiven(row);
};

const onlyByConsent = ({ values: { purposes = [] } }: Activity): boolean =>
  purposes.length > 0 && purposes.every(({ legalBasis }) => legalBasis === '6-1-a');

export const provisionInfoMissing = defineRule({
  id: 'provision-info-missing',
  severity: 'required',
  cites: ['13(2)(e)'],
  title: text('Whether data must be provided is not recorded'),
  message: text(
    'People must be told whether they have to give their data, and what happens if they do not. The record does not say so for “{data}”{others}.',
  ),
  fix: text('Say whether the data must be provided, and the consequence of not providing them.'),
  checks: [
    checkOn('activity', (activity, report) => {
      if (onlyByConsent(activity)) return;
      // Found once for the activity, at the first row: the information is given for all its data together.
      const lacking = (activity.values.data ?? []).filter(lacksProvision);
      const [row] = lacking;
      if (!row?.category) return;
      const field = row.mandatory?.answer === 'yes' ? 'consequence' : 'mandatory';
      report(`data/${row.id}/${field}`, { data: { ref: row.category }, others: othersBeside(lacking.length) });
    }),
  ],
});
