import { byReference } from '#entries/register.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import {
  aLaw,
  endless,
  eventsIn,
  isLonger,
  leftAlone,
  periodEnd,
  someLaw,
  statutesOf,
  untold,
} from '#rules/facts/retention.ts';
import { vagueIn } from '#law/spoken.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';

type Activity = Subject<'activity'>;
type Schedule = Subject<'retention-schedule'>;

const isVague = ({ law }: View, said: string): boolean => vagueIn(law, 'retention', said) !== undefined;

/** Words that decide a time: nothing vague, or a number beside it. */
const decides = ({ view }: Pick<Schedule, 'view'>, said: string | undefined): boolean =>
  said !== undefined && (/\d/.test(said) || !(untold.test(said) || isVague(view, said)));

const isEndless = ({ values }: Schedule): boolean =>
  values.period === undefined && values.criterion !== undefined && endless.test(values.criterion);

const isIndeterminate = (schedule: Schedule): boolean => {
  const { period, criterion, trigger } = schedule.values;
  if (period !== undefined || isEndless(schedule)) return false;
  return criterion !== undefined ? !decides(schedule, criterion) : !decides(schedule, trigger);
};

/** Whether some of the data of an activity are sensitive and others are not, or come from elsewhere than the others. */
function areDifferent({ values, view }: Activity): boolean {
  const [sensitive, from] = [new Set<boolean>(), new Set<string>()];
  for (const { category, sources } of values.data ?? []) {
    const elements = category === undefined ? undefined : view.subject('data-category', category)?.values.elements;
    if (elements) sensitive.add(elements.some((one) => one.special ?? one.flags?.includes('national-id')));
    if (sources) from.add([...new Set(sources.flatMap(({ kind }) => kind ?? []))].toSorted().join(' '));
  }
  return sensitive.size > 1 || from.size > 1;
}

interface Kept {
  readonly activity: string;
  readonly schedule: Schedule;
  readonly people: readonly string[];
}

/** What two time limits have in common that start at the same moment. */
const startOf = ({ values: { trigger = '', covers = '' } }: Schedule): string => `${trigger}|${covers}`.toLowerCase();

const endOf = ({ values: { period = '' } }: Schedule): string | undefined => periodEnd(period);

/** What an activity keeps of a data category for a period. */
function* keptIn(activity: Activity, category: string): Generator<Kept> {
  for (const row of activity.values.data ?? [])
    for (const id of (row.category === category && row.retention) || []) {
      const schedule = activity.view.subject('retention-schedule', id);
      if (schedule?.values.period) yield { activity: activity.id, schedule, people: row.dataSubjects ?? [] };
    }
}

/** Two activities of one organisation that keep one category about the same people for different times from the same moment. */
function conflictOf(category: Subject<'data-category'>): [Kept, Kept] | undefined {
  const seen = new Map<string, Kept>();
  for (const activity of [...category.view.possibleUsers(category.id, 'activity')].toSorted(byReference))
    for (const kept of keptIn(activity, category.id)) {
      const { schedule, people } = kept;
      const start = schedule.know(startOf);
      for (const person of people) {
        const key = `${activity.values.organisation ?? ''}|${person}|${start}`;
        const other = seen.get(key);
        if (!other) seen.set(key, kept);
        else if (other.schedule.know(endOf) !== schedule.know(endOf)) return [other, kept];
      }
    }
  return undefined;
}

/** Art. 30(1)(f): for how long. */
export const retentionRules: readonly Ruling[] = [
  rule('activity', 'retention-missing', (subject, report) => {
    if (subject.know(effectiveOf).retention.length > 0) return;
    if (!subject.values.data) report('data');
    for (const row of subject.values.data ?? [])
      if (!row.retention && !row.retentionNotPossible) report(`data/${row.id}/retention`);
  }),
  rule('activity', 'retention-indeterminate', ({ values, view }, report) => {
    for (const { id, retentionNotPossible: why } of values.data ?? [])
      if (why && isVague(view, why)) report(`data/${id}/retentionNotPossible`);
  }),
  rule('retention-schedule', 'retention-indeterminate', (schedule, report) => {
    if (isIndeterminate(schedule) && !schedule.values.remainsAt) report('period');
  }),
  rule('retention-schedule', 'retention-unlimited', (schedule, report) => {
    if (isEndless(schedule) && !schedule.values.law?.statute) report('criterion');
  }),
  rule('retention-schedule', 'retention-trigger-missing', ({ values }, report) => {
    if (values.period && !values.trigger && !values.criterion) report('trigger');
  }),
  rule('retention-schedule', 'retention-trigger-mismatch', (schedule, report) => {
    const { trigger, period } = schedule.values;
    if (!trigger || !period) return;
    const here = eventsIn(trigger);
    const rows = here.length > 0 ? schedule.know(statutesOf) : [];
    const there = rows.flatMap((row) => eventsIn(row.trigger.en));
    const [row] = rows;
    if (row && there.length > 0 && !there.some((event) => here.includes(event)))
      report('trigger', { law: row.law, trigger: row.trigger });
  }),
  rule('retention-schedule', 'retention-ground-unspecified', (schedule, report) => {
    const { law, kind, groundNote = '', criterion = '' } = schedule.values;
    if (law?.statute || aLaw.test(groundNote) || aLaw.test(criterion)) return;
    const statutory = kind !== undefined && kind !== 'practice';
    if (statutory || someLaw.test(groundNote) || someLaw.test(criterion)) report('law/statute');
  }),
  rule('retention-schedule', 'retention-over-maximum', (schedule, report) => {
    const { period } = schedule.values;
    const rows = period ? schedule.know(statutesOf) : [];
    const most = rows.find(({ maximum: is }) => is && !rows.some((row) => isLonger(row.maximum ?? '', is)));
    if (period && most?.maximum && isLonger(period, most.maximum))
      report('period', { law: most.law, period: most.period });
  }),
  rule('retention-schedule', 'retention-under-minimum', (schedule, report) => {
    const { period } = schedule.values;
    const rows = period ? schedule.know(statutesOf) : [];
    const least = rows.find(({ minimum: is }) => is && !rows.some((row) => isLonger(is, row.minimum ?? '')));
    if (period && least?.minimum && isLonger(least.minimum, period))
      report('period', { law: least.law, period: least.period });
  }),
  rule('retention-schedule', 'retention-deletion-missing', ({ values }, report) => {
    const limited = values.period ?? values.criterion ?? values.trigger;
    if (limited && !values.how && !values.byWhom && !values.procedure) report('how');
  }),
  rule('activity', 'retention-not-by-category', (subject, report) => {
    const { data = [] } = subject.values;
    const [first] = data;
    if (!first || data.length < 2 || subject.know(effectiveOf).retention.length === 0) return;
    if (data.some((row) => row.retention ?? row.retentionNotPossible)) return;
    if (areDifferent(subject)) report(`data/${first.id}/retention`);
  }),
  rule(
    'data-category',
    'retention-conflict',
    (subject, report) => {
      const conflict = conflictOf(subject);
      if (!conflict) return;
      const [one, other] = conflict;
      report('', {
        one: { ref: one.activity },
        first: { ref: one.schedule.id },
        other: { ref: other.activity },
        second: { ref: other.schedule.id },
      });
    },
    { whole: true },
  ),
  rule('retention-schedule', 'retention-after-erasure', ({ values }, report) => {
    const { period, trigger = '', endAction, remainsAt } = values;
    if (period) return;
    if (remainsAt) report('remainsAt');
    else if (leftAlone.test(trigger) && (!endAction || endAction === 'archive' || endAction === 'review'))
      report('endAction');
  }),
];
