import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { folded, type Kind } from 'domain/core';
import { listPage, type ListedEntry } from '#register/entries/entry-queries.ts';

const enough = 20;

interface Found {
  readonly entries: readonly ListedEntry[];
  readonly searching: boolean;
  /** The kinds the signed-in account may create. */
  readonly creatable: readonly Kind[];
}

/** Live entries of some kinds that fit what was typed. While an answer is on its way, what is known already is sifted. */
export function useReferenceSearch(kinds: readonly Kind[], typed: string, enabled: boolean): Found {
  const q = typed.trim();
  const wanted = folded(q);
  return useQueries({
    queries: kinds.map((kind) => ({
      ...listPage(kind, q ? { q } : {}, 1, enough),
      enabled,
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => ({
      searching: answers.some((answer) => answer.isFetching),
      creatable: kinds.filter((_, index) => answers[index]?.data?.may.includes('create')),
      entries: answers.flatMap((answer) =>
        (answer.data?.items ?? []).filter(
          (entry) => !answer.isPlaceholderData || folded(`${entry.id} ${entry.title}`).includes(wanted),
        ),
      ),
    }),
  });
}
