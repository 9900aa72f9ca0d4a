import { addPeriod, parsePeriod } from '#model/dates.ts';
import { asRow, fold } from '#law/fold.ts';
import { saysInCapitals, spansOf, wordsOf } from '#law/recognition.ts';
import { countsOn, type Law, type RetentionPeriod, type WordTopic } from '#law/rows/law-rows.ts';
import type { Span } from '#law/word-matcher.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { isOpen } from '#rules/facts/texts.ts';
import { saysNone } from '#rules/facts/wording.ts';

type Schedule = EvaluatedEntry<'retention-schedule'>;

/** A day from which months and years are as long as they get, so that 31 days are no longer than a month. */
const start = '2001-01-01';

/** The day on which an ISO period ends that starts on one and the same day as all others. */
export const periodEnd = (period: string): string | undefined => {
  const parsed = parsePeriod(period);
  return parsed && addPeriod(start, parsed);
};

/** Whether one ISO period is longer than another, by the calendar. */
export function isLonger(period: string, than: string): boolean {
  const [one, other] = [periodEnd(period), periodEnd(than)];
  return one !== undefined && other !== undefined && one > other;
}

/** Whether a text names one of these, at the start of a word. */
function namesAny(text: string, words: readonly string[]): boolean {
  for (const word of words) {
    const low = word.toLowerCase();
    for (let at = low ? text.indexOf(low) : -1; at >= 0; at = text.indexOf(low, at + 1))
      if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

const countryOf = ({ values, context }: Schedule): string | undefined =>
  values.law?.country ??
  (values.organisation === undefined ? undefined : context.entry('organisation', values.organisation)?.values.country);

const isStatutory = ({ bound }: RetentionPeriod): boolean => bound !== 'practice';

/** The rows on the very data a schedule covers; all rows where there is none. */
function closest(rows: readonly RetentionPeriod[], covered: string): readonly RetentionPeriod[] {
  const close = rows.filter((row) => namesAny(covered, row.dataWords));
  return close.length > 0 ? close : rows;
}

/**
 * The statutory periods that a schedule falls under: those of the statute it names, or, while it names none, those for the
 * data it covers in its country. The European rule stands in where a country has none of its own.
 */
export function statutesOf(schedule: Schedule): readonly RetentionPeriod[] {
  const { values, context, on } = schedule;
  const country = countryOf(schedule);
  const here = context.law.retention.filter(
    (row) =>
      isStatutory(row) && countsOn(row, on) && (country ? row.country === country || row.country === 'EU' : true),
  );
  const named = [values.law?.statute, values.groundNote].join(' ').toLowerCase();
  const covered = [values.covers, values.name].join(' ').toLowerCase();
  const byStatute = here.filter((row) => namesAny(named, row.lawWords));
  // A statute's name alone may be that of several countries.
  if (new Set(byStatute.map((row) => row.country)).size > 1 && !country) return [];
  if (byStatute.length > 0) return closest(byStatute, covered);
  if (values.law?.statute !== undefined || country === undefined) return [];
  const byData = here.filter((row) => namesAny(covered, row.dataWords));
  const own = byData.filter((row) => row.country === country);
  return own.length > 0 ? own : byData;
}

const events = [
  'start-year',
  'start-relationship',
  'start-transaction',
  'start-employment',
  'start-recording',
  'start-rejection',
  'start-contact',
] as const satisfies readonly WordTopic[];

/** The events in a text on the start of a period. */
export const eventsIn = (context: RuleContext, trigger: string): string[] =>
  events.filter((event) => context.says(event, trigger));

/** As many letters before its ending make a name of a law: "loven" alone names none. */
const minNameLength = 3;

/** Whether a text names a law: a section, or an act by its name. */
export function namesLaw({ law }: RuleContext, text: string): boolean {
  if (text.includes('§') || saysInCapitals(law, 'law-name', text)) return true;
  const row = asRow(fold(text));
  if (spansOf(law, 'law-part', row).some(([, to]) => /\d/.test(row[to] ?? ''))) return true;
  const isName = ([from]: Span): boolean => from - row.lastIndexOf(' ', from) > minNameLength;
  return spansOf(law, 'law-name', row).some(isName) || holdsTitle(law, text);
}

/** Whether a text holds the title of an act: "Accounting Act". */
function holdsTitle(law: Law, text: string): boolean {
  const titles = new Set(wordsOf(law, 'law-title').map(({ phrase }) => phrase));
  return [...text.matchAll(/(?<=\p{Lu}\p{L}+ )\p{Lu}\p{L}+/gu)].some(([word]) => titles.has(word));
}

/** Topics of words without a time: vague words, or that no time is stated. */
const withoutTime = ['retention', 'not-stated', 'no-limit'] as const;

/** Whether words decide a time: something is said that is neither left open nor vague, or has a number beside it. */
export function decidesTime(context: RuleContext, content: string | undefined): boolean {
  if (content === undefined || !/[\p{L}\d]/u.test(content)) return false;
  if (isOpen(context, content) || saysNone(context, content)) return false;
  return /\d/.test(content) || !withoutTime.some((topic) => context.says(topic, content));
}

/** Whether nobody can tell from a schedule when the data go (Art. 30(1)(f)): neither a period, nor a criterion, an event or a statute that decides it. */
export const isIndeterminate = (schedule: Schedule): boolean => {
  const { period, criterion, trigger, law } = schedule.values;
  if (period !== undefined || law?.statute !== undefined || isEndless(schedule)) return false;
  return !decidesTime(schedule.context, criterion ?? trigger);
};

/** Whether a schedule says of itself that there is no end. */
export const isEndless = ({ values, context }: Schedule): boolean =>
  values.period === undefined && context.says('endless', values.criterion);
