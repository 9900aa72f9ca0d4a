import type { Entry } from '#entries/register.ts';
import { kinds } from '#registers/registers.ts';
import type { Table } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { recordTables } from '#tables/records/record-tables.ts';
import { activities } from '#tables/statutory/activities.ts';
import { processorRecords } from '#tables/statutory/processor-records.ts';
import { subprocessors } from '#tables/statutory/subprocessors.ts';

/** The tables the law asks for. */
export const statutoryTables: readonly Table[] = [activities, processorRecords, subprocessors];

/** Every table that can be exported, in the order they are offered: those the law asks for, then those of each kind. */
export const tables: readonly Table[] = [...statutoryTables, ...kinds.flatMap(recordTables)];

const byName = new Map(tables.map((table) => [table.name, table]));

/** The table with a name, or `undefined`. */
export const tableOf = (name: string): Table | undefined => byName.get(name);

/** The entries a table is made from, in the order of their references. Archived ones are left out unless `withArchived` is set. */
export const entriesOf = (table: Table, context: ExportContext, withArchived = false): Entry[] =>
  [...context.state.entries[table.kind].values()].filter(
    (entry) => (withArchived || !entry.archived) && table.rowsOf(entry, context).length > 0,
  );

/** The rows of a table, made one entry at a time. */
export function* rowsOf<R>(table: Table<R>, entries: Iterable<Entry>, context: ExportContext): Generator<R> {
  for (const entry of entries) yield* table.rowsOf(entry, context);
}
