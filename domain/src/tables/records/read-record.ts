import type { AnyValues } from '#entries/values.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { Cell } from '#tables/columns/cells.ts';
import type { Table } from '#tables/columns/columns.ts';
import { type ReadContext, readsField } from '#tables/columns/reads.ts';
import { rowsPlaces } from '#tables/records/names.ts';
import { recordTables } from '#tables/records/record-tables.ts';

/** The rows of a file as cells, by the name of its table. */
export type CellsByTable = Readonly<Record<string, readonly (readonly (Cell | undefined)[])[]>>;

/** A cell that could not be understood: where it stands, and what it says. */
interface Unread {
  readonly table: string;
  readonly key: string;
  readonly ref: string;
  readonly cell: Cell;
}

/** What record tables say of the entries of a kind. */
interface ReadRecords {
  readonly entries: ReadonlyMap<string, { readonly version: number; readonly values: AnyValues }>;
  readonly unread: readonly Unread[];
}

function put(values: AnyValues, path: readonly string[], value: unknown): void {
  const [name = '', ...deeper] = path;
  if (deeper.length === 0) values[name] = value;
  else put((values[name] ??= {}) as AnyValues, deeper, value);
}

/** A new row at the end of a list. `ids` name the rows around it and then itself; `undefined` where one around it is missing. */
function addRow(values: AnyValues, path: readonly string[], ids: readonly string[]): AnyValues | undefined {
  const [name = '', ...deeper] = path;
  const [id, ...inner] = ids;
  if (deeper.length === 0) {
    const row = { id };
    ((values[name] ??= []) as AnyValues[]).push(row);
    return row;
  }
  const next = values[name];
  if (!Array.isArray(next)) return addRow((values[name] ??= {}) as AnyValues, deeper, ids);
  const around = (next as AnyValues[]).find((row) => row['id'] === id);
  return around && addRow(around, deeper, inner);
}

/** Reads the record tables of a kind back. The reverse of writing them: a property test holds the two to each other. */
export function readRecords(kind: Kind, cells: CellsByTable, context: ReadContext): ReadRecords {
  const entries = new Map<string, { version: number; values: AnyValues }>();
  const unread: Unread[] = [];
  const [entryTable, ...rowsTables] = recordTables(kind);
  const places = rowsPlaces(registers[kind].fields);

  const fill = (table: Table, row: readonly (Cell | undefined)[], values: AnyValues): void => {
    for (const [at, { key, reads }] of table.columns.entries()) {
      const cell = row[at];
      const field = readsField(reads);
      if (cell === undefined || !field) continue;
      const said = field.read(cell, context);
      if ('unread' in said) unread.push({ table: table.name, key, ref: String(row[0]), cell: said.unread });
      else put(values, field.path, said.value);
    }
  };

  for (const row of entryTable ? (cells[entryTable.name] ?? []) : []) {
    const [ref, version] = row;
    const values = {};
    entries.set(String(ref), { version: Number(version), values });
    if (entryTable) fill(entryTable, row, values);
  }
  for (const [at, table] of rowsTables.entries())
    for (const row of cells[table.name] ?? []) {
      const [ref, ids] = row;
      const entry = entries.get(String(ref));
      const made = entry && addRow(entry.values, places[at]?.path ?? [], String(ids).split('/'));
      if (made) fill(table, row, made);
      else
        unread.push({
          table: table.name,
          key: entry ? 'row' : 'ref',
          ref: String(ref),
          cell: String(entry ? ids : ref),
        });
    }
  return { entries, unread };
}
