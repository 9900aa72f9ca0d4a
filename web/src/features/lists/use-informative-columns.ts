import { useState } from 'react';
import type { ListedRow } from '#features/lists/use-list-rows.ts';

/** Fewer rows than this are no ground to call a column the same everywhere. */
const minRows = 20;
/** The share of rows that may say the same in a column that is still worth its place. */
const maxShare = 0.95;

/** Whether a column says anything, and not the same nearly everywhere. */
function isInformative(cells: readonly string[]): boolean {
  if (cells.every((each) => each === '')) return false;
  const largest = Math.max(...[...Map.groupBy(cells, (each) => each).values()].map(({ length }) => length));
  return cells.length < minRows || largest / cells.length <= maxShare;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0) || value === 0;

/** The columns that differ among the first rows of a list. Decided once, so that none appears or disappears during scrolling. */
export function useInformativeColumns(rows: ReadonlyMap<number, ListedRow>): ReadonlySet<string> | undefined {
  const [filled, setFilled] = useState<ReadonlySet<string>>();
  if (filled || rows.size === 0) return filled;
  const all = [...rows.values()].map(({ entry }): Readonly<Record<string, unknown>> => ({
    ...entry.values,
    ...entry.facts,
  }));
  const names = [...new Set(all.flatMap(Object.keys))];
  const found = new Set(
    names.filter((name) => isInformative(all.map((row) => (isEmpty(row[name]) ? '' : JSON.stringify(row[name]))))),
  );
  setFilled(found);
  return found;
}
