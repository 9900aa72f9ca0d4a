import { text } from '#language/text.ts';
import { addPeriod, parsePeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { reviewEveryOf } from '#rules/facts/security.ts';
import { hasEnded } from '#rules/facts/activity.ts';

type Reviewed = EvaluatedEntry<'activity' | 'processor-record'>;

/** Whether an entry was last touched longer ago than its organisation lets things lie. */
function isStale(entry: Reviewed): boolean {
  const every = parsePeriod(entry.fact(reviewEveryOf));
  return every !== undefined && addPeriod(entry.stored.changedAt.slice(0, 10), every) < entry.on;
}

export const notReviewed = defineRule({
  id: 'not-reviewed',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Record not reviewed'),
  message: text('The day of review has passed, or nobody has looked at this for longer than the organisation allows.'),
  fix: text('Go through the record and set the next review.'),
  checks: [
    checkOn('activity', (activity, report) => {
      const { nextReview } = activity.values;
      if (hasEnded(activity)) return;
      if (nextReview ? nextReview < activity.on : isStale(activity)) report('nextReview');
    }),
    checkOn('processor-record', (record, report) => {
      if (isStale(record)) report('');
    }),
  ],
});
