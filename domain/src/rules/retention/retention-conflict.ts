import { byReference } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { periodEnd } from '#rules/facts/retention.ts';

type Activity = EvaluatedEntry<'activity'>;

type Schedule = EvaluatedEntry<'retention-schedule'>;

interface TimeLimit {
  readonly activity: string;
  readonly schedule: Schedule;
  readonly people: readonly string[];
}

/** What two time limits have in common that start at the same moment. */
const startOf = ({ values: { trigger = '', covers = '' } }: Schedule): string => `${trigger}|${covers}`.toLowerCase();

const endOf = ({ values: { period = '' } }: Schedule): string | undefined => periodEnd(period);

/** What an activity keeps of a data category for a period. */
function* timeLimitsIn(activity: Activity, category: string): Generator<TimeLimit> {
  for (const row of activity.values.data ?? [])
    for (const id of (row.category === category && row.retention) || []) {
      const schedule = activity.context.entry('retention-schedule', id);
      if (schedule?.values.period) yield { activity: activity.id, schedule, people: row.dataSubjects ?? [] };
    }
}

/** Two activities of one organisation that keep one category about the same people for different times from the same moment. */
function conflictOf(category: EvaluatedEntry<'data-category'>): [TimeLimit, TimeLimit] | undefined {
  const seen = new Map<string, TimeLimit>();
  for (const activity of [...category.context.possibleUsers(category.id, 'activity')].toSorted(byReference))
    for (const kept of timeLimitsIn(activity, category.id)) {
      const { schedule, people } = kept;
      const start = schedule.fact(startOf);
      for (const person of people) {
        const key = `${activity.values.organisation ?? ''}|${person}|${start}`;
        const other = seen.get(key);
        if (!other) seen.set(key, kept);
        else if (other.schedule.fact(endOf) !== schedule.fact(endOf)) return [other, kept];
      }
    }
  return undefined;
}

export const retentionConflict = defineRule({
  id: 'retention-conflict',
  severity: 'recommended',
  cites: ['30(1)(f)', '5(1)(e)'],
  title: text('Conflicting time limits for one category'),
  message: text(
    'The same data about the same people are kept for different times from the same event: “{first}” in {one}, “{second}” in {other}.',
  ),
  fix: text('Agree on one time limit, or say in the schedules how they differ.'),
  checks: [
    checkOn(
      'data-category',
      (entry, report) => {
        const conflict = conflictOf(entry);
        if (!conflict) return;
        const [one, other] = conflict;
        report('', {
          one: { ref: one.activity },
          first: { ref: one.schedule.id },
          other: { ref: other.activity },
          second: { ref: other.schedule.id },
        });
      },
      { needsFullRegister: true },
    ),
  ],
});
