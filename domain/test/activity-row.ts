import { type Given, stateWith } from '#test/build.ts';
import { contextOf } from '#test/export.ts';
import type { EntryValues } from '#registers/registers.ts';
import { activities } from '#tables/statutory/activities.ts';
import { entriesOf } from '#tables/tables.ts';

/** What the columns say of one activity in a register with these other entries. */
export function said(values: EntryValues<'activity'>, others: Given = [], over: Parameters<typeof contextOf>[1] = {}) {
  const context = contextOf(stateWith([['PA-0001', values], ...others]), over);
  const [row] = entriesOf(activities, context, true);
  return (key: string) => {
    const column = activities.columns.find((one) => one.key === key);
    const cell = row && column?.get(row as never, context);
    return Array.isArray(cell) ? cell.filter((item) => item !== '') : cell;
  };
}
