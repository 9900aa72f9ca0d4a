import { useQueries } from '@tanstack/react-query';
import { type Kind, recordKinds } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { listPage } from '#register/entries/entry-queries.ts';

/** The kinds that have a list of their own: not annotations of other entries, nor those other actions write. */
export const countedKinds = recordKinds;

export type CountByKind = Partial<Record<Kind, number>>;

interface Counts {
  readonly counts: CountByKind;
  /** Whether nothing is recorded at all; absent until that is known. */
  readonly isEmpty: boolean | undefined;
  readonly error: unknown;
}

/** Whether none of these totals counts anything. One that does settles it; otherwise all have to be known. */
function areEmpty(totals: readonly (number | undefined)[]): boolean | undefined {
  if (totals.some((total) => total !== undefined && total > 0)) return false;
  return totals.every((total) => total === 0) || undefined;
}

/** How many live entries of each kind there are. */
export function useCounts(enabled = true): Counts {
  const asOf = useAsOf();
  return useQueries({
    queries: countedKinds.map((kind) => ({ ...listPage(kind, { as_of: asOf }, 1, 1), enabled })),
    combine: (answers) => ({
      counts: Object.fromEntries(
        answers.flatMap(({ data }, at) => (data ? [[countedKinds[at] ?? '', data.total]] : [])),
      ) as CountByKind,
      isEmpty: areEmpty(answers.map(({ data }) => data?.total)),
      error: answers.find(({ error }) => error)?.error ?? undefined,
    }),
  });
}
