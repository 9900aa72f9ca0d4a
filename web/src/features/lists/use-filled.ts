import { useState } from 'react';
import type { ListedEntry } from '#register/entries.ts';

/** The fields that say something in the first rows of a list. Decided once, so that no column comes or goes while one scrolls. */
export function useFilled(rows: ReadonlyMap<number, ListedEntry>): ReadonlySet<string> | undefined {
  const [filled, setFilled] = useState<ReadonlySet<string>>();
  if (filled || rows.size === 0) return filled;
  const found = new Set([...rows.values()].flatMap(({ values }) => Object.keys(values)));
  setFilled(found);
  return found;
}
