import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Activity = EvaluatedEntry<'activity'>;

type Element = NonNullable<EntryValues<'data-category'>['elements']>[number];

type ElementFlag = NonNullable<Element['flags']>[number];

type Category = EvaluatedEntry<'data-category'>;

export const carries = ({ values }: Category, ...flags: readonly ElementFlag[]): boolean =>
  values.elements?.some((element) => element.flags?.some((flag) => flags.includes(flag))) ?? false;

/** The data rows whose category is of a kind. */
export function* rowsWith({ values, context }: Activity, isOfKind: (category: Category) => boolean) {
  for (const row of values.data ?? [])
    if (row.category && context.entry('data-category', row.category)?.fact(isOfKind)) yield row;
}
