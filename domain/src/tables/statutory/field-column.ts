import type { Text } from '#language/text.ts';
import { type EntryValues, type Kind, registers } from '#registers/registers.ts';
import { type Column, factsOf } from '#tables/columns/columns.ts';
import { leafColumn } from '#tables/records/leaf-columns.ts';

interface ColumnNaming {
  readonly key: string;
  readonly cites?: readonly string[];
  /** What the header says instead of the field's label. */
  readonly header?: Text;
}

/** The column of a field that stands in a statutory table as it is, so that it can be read back. Not for groups, rows and answers. */
export function fieldColumn<K extends Kind>(
  kind: K,
  name: Extract<keyof EntryValues<K>, string>,
  { key, cites, header }: ColumnNaming,
): Column<K> {
  const field = registers[kind].fields[name];
  if (!field) throw new Error(`${kind} has no field ${name}`);
  const column = leafColumn(field, {
    valuesOf: ({ values }: { values: object }) => values as never,
    path: [name],
    within: [],
  });
  return { ...column, ...factsOf([key, header ?? field.label, cites ?? field.cites ?? []], true) };
}
