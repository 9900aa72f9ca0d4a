import type { ExportContext } from '#tables/columns/context.ts';
import { categoryName } from '#tables/wording/data.ts';
import { inherited, joinParts, notRecorded, withDetails } from '#tables/wording/phrases.ts';
import { timeLimit, timeLimitCriteria } from '#tables/wording/records.ts';
import { entryIn } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

type Activity = EntryValues<'activity'>;
type DataRow = NonNullable<Activity['data']>[number];

const { fields } = registerOf.activity.fields.data;

const words = {
  allData: text('All data'),
  notPossible: text('not possible'),
};

/** One of several limits of a category, after its name where it does not say itself what it covers. */
function oneOfSeveral(id: string, context: ExportContext): string {
  const said = context.memoizeById(timeLimit, id);
  const isClear =
    entryIn(context.state, 'retention-schedule', id)?.values.covers ?? said.startsWith(context.nameOf(id));
  return isClear ? said : joinParts([context.nameOf(id), said], ' – ');
}

const together = (schedules: readonly string[], context: ExportContext): string =>
  schedules.map((id) => context.memoizeById(schedules.length > 1 ? oneOfSeveral : timeLimit, id)).join(', ');

/** The limits an organisation sets for all its activities; nothing where it sets none. */
function generalLimits(organisation: string, context: ExportContext): string {
  const schedules = context.effectiveOf({ organisation }).retention.map(({ value }) => value);
  return schedules.length > 0 ? withDetails(together(schedules, context), [inherited(context, organisation)]) : '';
}

function limitsOf(data: DataRow, organisation: string | undefined, context: ExportContext): string {
  const own = together(data.retention ?? [], context);
  const reason =
    data.retentionNotPossible && joinParts([context.translate(words.notPossible), data.retentionNotPossible], ': ');
  const said = joinParts([own, reason]) || (organisation && context.memoizeById(generalLimits, organisation));
  return said || context.translate(notRecorded);
}

/** A longer text is not repeated for each category. */
const longestRepeated = 1000;

const isSilent = ({ retention, retentionNotPossible }: DataRow): boolean => !retention?.length && !retentionNotPossible;

/** What the limits of a row are about: its category, and the people where those of others have other limits. */
const coveredBy = (one: DataRow, isOneOfSeveral: boolean, context: ExportContext): string =>
  withDetails(categoryName(one, context), [
    isOneOfSeveral && context.format(fields.dataSubjects, one.dataSubjects),
    isOneOfSeveral && one.elements,
  ]);

function limitsByCategory(
  data: readonly DataRow[],
  organisation: string | undefined,
  context: ExportContext,
): readonly string[] {
  const said = new Map<string, Map<DataRow, string>>();
  for (const one of data) {
    const name = categoryName(one, context);
    const known = said.get(name) ?? new Map<DataRow, string>();
    said.set(name, known.set(one, limitsOf(one, organisation, context)));
  }
  const limits = [...said.values()].flatMap((rows) => {
    const differ = new Set(rows.values()).size > 1;
    return [...rows].map(([one, limit]) => `${coveredBy(one, differ, context)}: ${limit}`);
  });
  return [...new Set(limits)];
}

/** The time limits for erasure, category by category; the organisation's where a category has none of its own (Art. 30(1)(f)). */
export function timeLimitsOf({ organisation, data = [] }: Activity, context: ExportContext): string[] {
  const general = (organisation && context.memoizeById(generalLimits, organisation)) ?? '';
  if (general && data.length === 0) return [`${context.translate(words.allData)}: ${general}`];
  const silent = general.length > longestRepeated ? data.filter(isSilent) : [];
  const names = new Set(silent.map((one) => categoryName(one, context)));
  const apart = silent.length > 0 ? data.filter((one) => !isSilent(one)) : data;
  return [
    ...limitsByCategory(apart, organisation, context),
    ...(names.size > 0 ? [`${[...names].join(', ')}: ${general}`] : []),
  ];
}

/** What decides the time limits that apply, besides their periods. */
export function criteriaOf(values: Activity, context: ExportContext): string[] {
  const data = values.data ?? [];
  const silent = data.length === 0 || data.some((one) => !one.retention && !one.retentionNotPossible);
  const general = silent ? context.effectiveOf(values).retention.map(({ value }) => value) : [];
  const schedules = new Set([...data.flatMap(({ retention }) => retention ?? []), ...general]);
  return [...schedules].map((id) => context.memoizeById(timeLimitCriteria, id));
}
