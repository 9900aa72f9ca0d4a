import { useState } from 'react';
import type { ListedRow } from '#features/lists/use-list-rows.ts';

/** The fields that say something in the first rows of a list. Decided once, so that no column comes or goes while one scrolls. */
export function useFilled(rows: ReadonlyMap<number, ListedRow>): ReadonlySet<string> | undefined {
  const [filled, setFilled] = useState<ReadonlySet<string>>();
  if (filled || rows.size === 0) return filled;
  const found = new Set([...rows.values()].flatMap(({ entry }) => Object.keys(entry.values)));
  setFilled(found);
  return found;
}
