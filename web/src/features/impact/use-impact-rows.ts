import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  type AffectedRecord,
  type Concerned,
  type ImpactPage,
  type ImpactParams,
  impactQuery,
} from '#register/entries/impact-query.ts';
import { useLanguage } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import type { NearRows } from '#ui/use-row-window.ts';

const rowsPerPage = 100;

export interface ImpactRows {
  readonly rows: ReadonlyMap<number, AffectedRecord>;
  readonly names: Names;
  /** Absent until the first answer has come. */
  readonly concerned: Concerned | undefined;
  readonly error: unknown;
  /** Every page asked for is there. */
  readonly come: boolean;
}

function combined(pages: UseQueryResult<ImpactPage>[]): ImpactRows {
  const rows = new Map<number, AffectedRecord>();
  let last: ImpactPage | undefined;
  for (const { data } of pages) {
    if (!data) continue;
    for (const [index, item] of data.items.entries()) rows.set((data.page - 1) * data.size + index, item);
    last = data;
  }
  return {
    rows,
    names: Object.assign({}, ...pages.map(({ data }) => data?.names)) as Names,
    concerned: last,
    error: pages.find((page) => page.error)?.error,
    come: pages.every(({ data }) => data !== undefined),
  };
}

const pageOf = (row: number): number => Math.floor(row / rowsPerPage) + 1;

/** The pages that hold rows `first` to `last`; what was shown before stays until the first of them has come. */
export function useImpactRows(
  params: ImpactParams | undefined,
  { first, last }: NearRows,
): ImpactRows & { stale: boolean } {
  const language = useLanguage();
  const [from, to] = [pageOf(Math.max(0, first)), pageOf(Math.max(0, first, last - 1))];
  const pages = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  const now = useQueries({
    queries: params ? pages.map((page) => impactQuery(params, language, page, rowsPerPage)) : [],
    combine: combined,
  });
  const [kept, setKept] = useState(now);
  const come = now.concerned !== undefined || now.error !== undefined || !params;
  if (come && now !== kept) setKept(now);
  return { ...(come ? now : kept), stale: !come };
}
