import { keepPreviousData, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { folded, type Kind } from 'domain/core';
import { Unreachable } from '#lib/api.ts';
import { listPage, type ListedEntry } from '#register/entries/entry-queries.ts';
import type { ComboboxOption, OptionSource } from '#ui/combobox/option.ts';

const pageSize = 20;

export interface ReferenceSearch {
  readonly entries: readonly ListedEntry[];
  /** How many fit, of which the entries are the first. */
  readonly total: number;
  readonly state: OptionSource['state'];
  /** The kinds the signed-in account may create. */
  readonly creatable: readonly Kind[];
}

/** That the server does not answer is said at the first try: it is asked again for some seconds. */
function stateOf(answers: readonly Pick<UseQueryResult, 'isFetching' | 'isError' | 'failureReason'>[]) {
  if (answers.some(({ isError, failureReason }) => isError || failureReason instanceof Unreachable)) return 'failed';
  return answers.some(({ isFetching }) => isFetching) ? 'searching' : 'ready';
}

/** Live entries of some kinds that fit what was typed. While an answer is on its way, what is known already is sifted. */
export function useReferenceSearch(kinds: readonly Kind[], typed: string, enabled: boolean): ReferenceSearch {
  const q = typed.trim();
  const wanted = folded(q);
  return useQueries({
    queries: kinds.map((kind) => ({
      ...listPage(kind, q ? { q } : {}, 1, pageSize),
      enabled,
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => ({
      state: stateOf(answers),
      total: answers.reduce(
        (sum, { data, isPlaceholderData }) => sum + (isPlaceholderData ? 0 : (data?.total ?? 0)),
        0,
      ),
      creatable: kinds.filter((_, index) => answers[index]?.data?.may.includes('create')),
      entries: answers.flatMap((answer) =>
        (answer.data?.items ?? []).filter(
          (entry) => !answer.isPlaceholderData || folded(`${entry.id} ${entry.title}`).includes(wanted),
        ),
      ),
    }),
  });
}

/** What a search offers to choose from, without the entries that are no choice. */
export function optionsOf(
  { entries, total, state }: ReferenceSearch,
  left: readonly (string | undefined)[],
  present: (entry: ListedEntry) => ComboboxOption,
): OptionSource {
  const offered = entries.filter(({ id }) => !left.includes(id));
  return { options: offered.map(present), state, total: total - (entries.length - offered.length) };
}
