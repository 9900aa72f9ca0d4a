import { noticeRules } from '#rules/information-notice.ts';
import { rightsRules } from '#rules/information-rights.ts';
import { trackerRules } from '#rules/information-trackers.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { othersBeside } from '#rules/facts/others.ts';
import { noticesOf, rightsOf, rightsUnder } from '#rules/facts/notice.ts';
import { isIdentified } from '#rules/facts/sources.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';

type Activity = Subject<'activity'>;

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

const canObject = (activity: Activity): boolean =>
  (activity.know(organisationOf)?.know(rightsOf).has('objection') ?? false) ||
  activity.know(noticesOf).some((notice) => notice.know(rightsUnder).has('objection'));

/** Art. 12 to 14, and the rights in Art. 15 to 22: what people are told, and what they can do. */
export const informationRules: readonly Ruling[] = [
  rule('activity', 'source-missing', ({ values }, report) => {
    // Whoever placed the data here by inference cannot know where they come from either.
    for (const { id, category, sources, notAllocated } of values.data ?? [])
      if (category && !sources && !notAllocated) report(`data/${id}/sources`);
  }),
  rule('activity', 'source-unspecified', ({ values }, report) => {
    for (const row of values.data ?? [])
      for (const source of row.sources ?? [])
        if (!isIdentified(source)) report(`data/${row.id}/sources/${source.id}/detail`);
  }),
  rule('activity', 'notice-missing', (activity, report) => {
    if (activity.know(noticesOf).length === 0) report('notices');
  }),
  rule('activity', 'provision-info-missing', (activity, report) => {
    if (onlyByConsent(activity)) return;
    // Told once of the activity, at the first row: the information is given for all its data together.
    const lacking = (activity.values.data ?? []).filter(lacksProvision);
    const [row] = lacking;
    if (!row?.category) return;
    const field = row.mandatory?.answer === 'yes' ? 'consequence' : 'mandatory';
    report(`data/${row.id}/${field}`, { data: { ref: row.category }, others: othersBeside(lacking.length) });
  }),
  rule(
    'activity',
    'profiling-not-declared',
    (activity, report) => {
      const { profiling, automatedDecision } = activity.values;
      if (profiling?.answer !== 'yes') return;
      const made = automatedDecision?.made?.answer;
      if (made !== 'yes' && made !== 'no') report('automatedDecision/made');
      else if (made === 'yes' && !automatedDecision?.logic) report('automatedDecision/logic');
      else if (!canObject(activity)) report('profiling');
    },
    { whole: true },
  ),
  ...noticeRules,
  ...rightsRules,
  ...trackerRules,
];
