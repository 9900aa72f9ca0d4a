import { useQueries } from '@tanstack/react-query';
import { type Kind, kinds, registers } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { listPage } from '#register/entries.ts';

/** The kinds somebody goes to a list for: not those that speak about others and are met there, nor those others keep. */
export const countedKinds: readonly Kind[] = kinds.filter(
  (kind) => !registers[kind].speaksAbout && !registers[kind].changedWith,
);

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
