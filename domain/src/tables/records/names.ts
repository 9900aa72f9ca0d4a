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

/** Rows of an entry at a path, with the ids on the way to them. */
export function* rowsAt(
  within: AnyValues,
  path: readonly string[],
  ids: readonly string[] = [],
): Generator<{ readonly ids: readonly string[]; readonly values: AnyValues }> {
  const [name = '', ...deeper] = path;
  const value = within[name] as AnyValues | readonly (AnyValues & { id: string })[] | undefined;
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    yield* rowsAt(value as AnyValues, deeper, ids);
    return;
  }
  for (const row of value as readonly (AnyValues & { id: string })[]) {
    const here = [...ids, row.id];
    if (deeper.length === 0) yield { ids: here, values: row };
    else yield* rowsAt(row, deeper, here);
  }
}
