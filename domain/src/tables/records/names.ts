import type { AnyValues } from '#entries/values.ts';
import type { Text } from '#language/text.ts';
import type { Fields, RowsField } from '#model/field.ts';
import type { Kind } from '#registers/registers.ts';

/** A rows field with where it stands: names of fields, and where rows stand within rows, those of the outer field first. */
export interface RowsPlace {
  readonly path: readonly string[];
  readonly field: RowsField;
  readonly labels: readonly Text[];
}

/** Every rows field among fields, those within groups and rows too. */
export function rowsPlaces(fields: Fields, path: readonly string[] = [], labels: readonly Text[] = []): RowsPlace[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.type !== 'rows' && field.type !== 'group') return [];
    const place = { path: [...path, name], labels: [...labels, field.label] };
    const deeper = rowsPlaces(field.fields, place.path, place.labels);
    return field.type === 'rows' ? [{ ...place, field }, ...deeper] : deeper;
  });
}

/** The name of the table of a kind's entries. */
export const recordTableName = (kind: Kind): string => `records/${kind}`;

/** The name of the table of the rows of a kind's field. */
export const rowsTableName = (kind: Kind, path: readonly string[]): string => `records/${kind}.${path.join('.')}`;

/** A row with the ids on the way to it, and its place in the entry: `data/r1/sources/r2`. */
export interface PlacedRow {
  readonly ids: readonly string[];
  readonly at: string;
  readonly values: AnyValues;
}

/** Rows of an entry at a path. */
export function* rowsAt(
  within: AnyValues,
  path: readonly string[],
  ids: readonly string[] = [],
  at = '',
): Generator<PlacedRow> {
  const [name = '', ...deeper] = path;
  const value = within[name] as AnyValues | readonly (AnyValues & { id: string })[] | undefined;
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    yield* rowsAt(value as AnyValues, deeper, ids, `${at}${name}/`);
    return;
  }
  for (const row of value as readonly (AnyValues & { id: string })[]) {
    const place = { ids: [...ids, row.id], at: `${at}${name}/${row.id}` };
    if (deeper.length === 0) yield { ...place, values: row };
    else yield* rowsAt(row, deeper, place.ids, `${place.at}/`);
  }
}
