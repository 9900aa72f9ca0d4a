import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Action } from 'domain/core';
import { useMemo, useState } from 'react';
import { rowsPerPage } from '#features/findings/findings-state.ts';
import { useLanguage } from '#lib/language.ts';
import {
  type FindingPage,
  findingsQuery,
  type FindingItem,
  type FindingParams,
} from '#register/findings/finding-queries.ts';
import type { NearRows } from '#ui/use-row-window.ts';

export interface FindingRows {
  readonly rows: ReadonlyMap<number, FindingItem>;
  readonly total: number | undefined;
  readonly evaluatedOn: string | undefined;
  readonly may: readonly Action[];
  readonly error: unknown;
}

const nothing: readonly Action[] = [];

function combined(pages: UseQueryResult<FindingPage>[]): FindingRows {
  const rows = new Map<number, FindingItem>();
  let last: FindingPage | undefined;
  for (const { data } of pages) {
    if (!data) continue;
    for (const [index, item] of data.items.entries()) rows.set((data.page - 1) * data.size + index, item);
    last = data;
  }
  return {
    rows,
    total: last?.total,
    evaluatedOn: last?.evaluated_on,
    may: last?.may ?? nothing,
    error: pages.find((page) => page.error)?.error,
  };
}

const pageOf = (row: number): number => Math.floor(row / rowsPerPage) + 1;

/** The pages that hold rows `first` to `last`; what was shown before stays until the first of them has come. */
export function useFindingRows(
  params: FindingParams,
  { first, last }: NearRows,
): FindingRows & { readonly stale: boolean } {
  const language = useLanguage();
  const [from, to] = [pageOf(Math.max(0, first)), pageOf(Math.max(0, first, last - 1))];
  const pages = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  const now = useQueries({
    queries: pages.map((page) => findingsQuery(params, language, page, rowsPerPage)),
    combine: combined,
  });
  const [kept, setKept] = useState(now);
  const come = now.total !== undefined || now.error !== undefined;
  if (come && now !== kept) setKept(now);
  return { ...(come ? now : kept), stale: !come };
}
