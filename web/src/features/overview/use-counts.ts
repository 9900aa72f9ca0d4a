import { useQueries } from '@tanstack/react-query';
import { type Kind, kinds } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { listPage } from '#register/entries.ts';

/** The kinds somebody goes to a list for; comments live on the records they are about. */
export const countedKinds: readonly Kind[] = kinds.filter((kind) => kind !== 'comment');

export type CountByKind = Partial<Record<Kind, number>>;

/** How many live entries of each kind there are. */
export function useCounts(): { counts: CountByKind; error: unknown } {
  const asOf = useAsOf();
  return useQueries({
    queries: countedKinds.map((kind) => listPage(kind, { as_of: asOf }, 1, 1)),
    combine: (answers) => ({
      counts: Object.fromEntries(
        answers.flatMap(({ data }, at) => (data ? [[countedKinds[at] ?? '', data.total]] : [])),
      ) as CountByKind,
      error: answers.find(({ error }) => error)?.error ?? undefined,
    }),
  });
}
