import type { Table } from '#csv/columns.ts';
import { activities } from '#csv/tables/activities.ts';
import { processorRecords } from '#csv/tables/processor-records.ts';
import { subprocessors } from '#csv/tables/subprocessors.ts';

/** Every table that can be exported, in the order they are offered. */
export const tables: readonly Table[] = [activities, processorRecords, subprocessors];

/** The table with a name, or `undefined`. */
export const tableOf = (name: string): Table | undefined => tables.find((table) => table.name === name);
