import { same } from '#entries/diff.ts';
import type { Field, RowsField } from '#model/field.ts';
import type { AnyValues } from '#entries/values.ts';

/** A row as it is stored. */
export type RowValues = AnyValues & { readonly id: string };

/** Where rows went: the path a row had, and the one it has or that of the row which says the same. */
export type RowPlaces = Map<string, string>;

/** A place of names and row ids joined by `/`, after rows have gone to theirs. */
export function placeAfter(path: string, places: RowPlaces): string {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const place = places.get(parts.slice(0, length).join('/'));
    if (place !== undefined) return [place, ...parts.slice(length)].join('/');
  }
  return path;
}

function withoutIds(value: unknown, field: Field | undefined): unknown {
  if (value === undefined) return undefined;
  if (field?.type === 'rows') return (value as RowValues[]).map((row) => contentOf(row, field));
  if (field?.type !== 'group') return value;
  return Object.fromEntries(
    Object.entries(value as AnyValues).map(([name, part]) => [name, withoutIds(part, field.fields[name])]),
  );
}

/** What a row says, without the id it keeps for its life. */
const contentOf = ({ id: _, ...row }: RowValues, { fields }: RowsField): AnyValues =>
  Object.fromEntries(Object.entries(row).map(([name, part]) => [name, withoutIds(part, fields[name])]));

/** Whether two rows say the same. */
export const haveSameContent = (a: RowValues, b: RowValues, field: RowsField): boolean =>
  same(contentOf(a, field), contentOf(b, field));

/** Says where a row went that another stands for: it, and the rows within it. */
export function noteDuplicate(
  field: RowsField,
  [gone, from]: [RowValues, string],
  [duplicate, to]: [RowValues, string],
  places: RowPlaces,
) {
  places.set(from, to);
  for (const [name, inner] of Object.entries(field.fields)) {
    if (inner.type !== 'rows') continue;
    const duplicates = (duplicate[name] ?? []) as RowValues[];
    for (const [at, row] of ((gone[name] ?? []) as RowValues[]).entries()) {
      const other = duplicates[at];
      if (other) noteDuplicate(inner, [row, `${from}/${name}/${row.id}`], [other, `${to}/${name}/${other.id}`], places);
    }
  }
}

const maxIdLength = 40;

/** An id like the one wanted that no other row has. */
export function freeId(wanted: string, rows: readonly RowValues[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const id = wanted.slice(0, maxIdLength - ending.length) + ending;
    if (!taken.has(id)) return id;
  }
}
