import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Row = NonNullable<EntryValues<'activity'>['data']>[number];

/** What calls for a ground of its own beside Art. 6: special categories, criminal offences, national identification numbers (Art. 9, 10, 87). */
export type Sensitive = 'special' | 'criminal' | 'national-id';

/** What a data category holds for certain; an element that is flagged only on a condition does not count. */
function heldBy({ values }: EvaluatedEntry<'data-category'>): ReadonlySet<Sensitive> {
  const held = new Set<Sensitive>();
  for (const { special, flags, condition } of values.elements ?? []) {
    if (condition) continue;
    if (special) held.add('special');
    if (flags?.includes('criminal')) held.add('criminal');
    if (flags?.includes('national-id')) held.add('national-id');
  }
  return held;
}

const none: ReadonlyMap<Sensitive, Row> = new Map();

/** The first data row of an activity for each kind of sensitive data in it. */
export function sensitiveDataOf({ values, context }: EvaluatedEntry<'activity'>): ReadonlyMap<Sensitive, Row> {
  let rows: Map<Sensitive, Row> | undefined;
  for (const row of values.data ?? []) {
    const category = row.category === undefined ? undefined : context.entry('data-category', row.category);
    const held = category?.fact(heldBy);
    if (held && held.size > 0) for (const one of held) if (!rows?.has(one)) (rows ??= new Map()).set(one, row);
  }
  return rows ?? none;
}
