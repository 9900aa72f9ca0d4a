import type { ExportContext } from '#tables/columns/context.ts';
import { categoryName } from '#tables/wording/data.ts';
import { inherited, joinParts, notRecorded, withDetails } from '#tables/wording/phrases.ts';
import { timeLimit, timeLimitCriteria } from '#tables/wording/records.ts';
import type { EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

type Activity = EntryValues<'activity'>;
type DataRow = NonNullable<Activity['data']>[number];

const words = {
  allData: text('All data'),
  notPossible: text('not possible'),
};

/** The limits an organisation sets for all its activities. */
const generalLimits = (organisation: string, context: ExportContext): string =>
  context
    .effectiveOf({ organisation })
    .retention.map(({ value }) =>
      withDetails(context.memoizeById(timeLimit, value), [inherited(context, organisation)]),
    )
    .join(', ');

function limitsOf(data: DataRow, organisation: string | undefined, context: ExportContext): string {
  const own = (data.retention ?? []).map((id) => context.memoizeById(timeLimit, id)).join(', ');
  const reason =
    data.retentionNotPossible && joinParts([context.translate(words.notPossible), data.retentionNotPossible], ': ');
  const said = joinParts([own, reason]) || (organisation && context.memoizeById(generalLimits, organisation));
  return said || context.translate(notRecorded);
}

/** A longer text is not repeated for each category. */
const longestRepeated = 1000;

const isSilent = ({ retention, retentionNotPossible }: DataRow): boolean => !retention?.length && !retentionNotPossible;

/** The time limits for erasure, category by category; the organisation's where a category has none of its own (Art. 30(1)(f)). */
export function timeLimitsOf({ organisation, data = [] }: Activity, context: ExportContext): string[] {
  const general = (organisation && context.memoizeById(generalLimits, organisation)) ?? '';
  if (general && data.length === 0) return [`${context.translate(words.allData)}: ${general}`];
  const together = general.length > longestRepeated ? data.filter(isSilent) : [];
  const names = new Set(together.map((one) => categoryName(one, context)));
  const apart = together.length > 0 ? data.filter((one) => !isSilent(one)) : data;
  const limits = apart.map((one) => `${categoryName(one, context)}: ${limitsOf(one, organisation, context)}`);
  return [...new Set(limits), ...(names.size > 0 ? [`${[...names].join(', ')}: ${general}`] : [])];
}

/** What decides the time limits that apply, besides their periods. */
export function criteriaOf(values: Activity, context: ExportContext): string[] {
  const data = values.data ?? [];
  const silent = data.length === 0 || data.some((one) => !one.retention && !one.retentionNotPossible);
  const general = silent ? context.effectiveOf(values).retention.map(({ value }) => value) : [];
  const schedules = new Set([...data.flatMap(({ retention }) => retention ?? []), ...general]);
  return [...schedules].map((id) => context.memoizeById(timeLimitCriteria, id));
}
