import { isClassified, type Sensitive, type SensitiveSign, sensitiveSigns } from '#derived/sensitive-data.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Row = NonNullable<EntryValues<'activity'>['data']>[number];
type Category = EvaluatedEntry<'data-category'>;

/** A data row of an activity that holds sensitive data. */
export interface SensitiveRow {
  readonly row: Row;
  /** The category of the row. */
  readonly category: string;
  /** In words, when the data are such only then. */
  readonly condition?: string;
}

/** For each kind of sensitive data a category holds, what says so: what says it without a condition first. */
function heldBy({ values }: Category): ReadonlyMap<Sensitive, SensitiveSign> {
  const held = new Map<Sensitive, SensitiveSign>();
  for (const sign of sensitiveSigns(values)) {
    const known = held.get(sign.is);
    if (!known || (known.condition !== undefined && sign.condition === undefined)) held.set(sign.is, sign);
  }
  return held;
}

const none: ReadonlyMap<Sensitive, readonly SensitiveRow[]> = new Map();

/** The data rows of an activity that hold sensitive data of each kind. */
export function sensitiveRowsOf({
  values,
  context,
}: EvaluatedEntry<'activity'>): ReadonlyMap<Sensitive, readonly SensitiveRow[]> {
  let rows: Map<Sensitive, SensitiveRow[]> | undefined;
  for (const row of values.data ?? []) {
    const { category } = row;
    const held = category === undefined ? undefined : context.entry('data-category', category)?.fact(heldBy);
    if (!held || category === undefined) continue;
    for (const [is, { condition }] of held) {
      rows ??= new Map();
      const known = rows.get(is) ?? [];
      known.push({ row, category, ...(condition !== undefined && { condition }) });
      rows.set(is, known);
    }
  }
  return rows ?? none;
}

/** The first row with sensitive data of a kind. */
export const sensitiveRow = (entry: EvaluatedEntry<'activity'>, is: Sensitive): SensitiveRow | undefined =>
  entry.fact(sensitiveRowsOf).get(is)?.[0];

/** Whether it holds for certain what harms people most: special categories or criminal offences. */
export const holdsSensitive = (entry: EvaluatedEntry<'activity'>): boolean => {
  const rows = entry.fact(sensitiveRowsOf);
  const isCertain = ({ condition }: SensitiveRow): boolean => condition === undefined;
  return (['special', 'criminal'] as const).some((is) => rows.get(is)?.some(isCertain));
};

/** Whether a category is sensitive; `undefined` while nobody has said so and its elements are not recorded either. */
export function isSensitiveCategory({ values }: Category): boolean | undefined {
  if (sensitiveSigns(values).length > 0) return true;
  return isClassified(values, 'special') || values.elements ? false : undefined;
}
