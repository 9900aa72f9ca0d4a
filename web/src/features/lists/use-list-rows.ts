import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Action, Kind } from 'domain/core';
import { useMemo, useState } from 'react';
import type { NearRows } from '#ui/use-row-window.ts';
import {
  type ListedEntry,
  listPage,
  type ListPage,
  type Names,
  pageSize,
  type ListParams,
} from '#register/entries/entry-queries.ts';

/** An entry and what its references are called. Both stay the same objects while other pages come and go. */
export interface ListedRow {
  readonly entry: ListedEntry;
  readonly names: Names;
}

export interface ListRows {
  readonly rows: ReadonlyMap<number, ListedRow>;
  readonly total: number | undefined;
  readonly names: Names;
  readonly may: readonly Action[];
  readonly error: unknown;
}

const noNames: Names = {};

function combined(pages: UseQueryResult<ListPage>[]): ListRows {
  const rows = new Map<number, ListedRow>();
  let names: Names = {};
  let [total, may]: [number | undefined, readonly Action[]] = [undefined, []];
  for (const { data } of pages) {
    if (!data) continue;
    const own = data.names ?? noNames;
    for (const [index, entry] of data.items.entries())
      rows.set((data.page - 1) * data.size + index, { entry, names: own });
    names = { ...names, ...own };
    ({ total, may } = data);
  }
  return { rows, total, names, may, error: pages.find((page) => page.error)?.error };
}

const pageOf = (row: number): number => Math.floor(row / pageSize) + 1;

/** The pages that hold rows `first` to `last`; what was shown before stays until the first of them has come. */
export function useListRows(kind: Kind, params: ListParams, { first, last }: NearRows): ListRows & { stale: boolean } {
  const [from, to] = [pageOf(first), pageOf(Math.max(first, last - 1))];
  const pages = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  const now = useQueries({ queries: pages.map((page) => listPage(kind, params, page)), combine: combined });
  const [kept, setKept] = useState(now);
  const come = now.total !== undefined || now.error !== undefined;
  if (come && now !== kept) setKept(now);
  return { ...(come ? now : kept), stale: !come };
}
