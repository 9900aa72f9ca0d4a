import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { folded, type Kind } from 'domain/core';
import { useDeferredValue } from 'react';
import { type PaletteAction, useActions } from '#features/palette/use-actions.ts';
import { api } from '#lib/api.ts';

interface PaletteEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['entries', 'search', q],
    queryFn: ({ signal }) => api('GET /search', { query: { q }, signal }),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });

const fits = (label: string, q: string): boolean => {
  const words = folded(label);
  return folded(q)
    .split(/\s+/)
    .every((part) => words.includes(part));
};

export interface PaletteResults {
  readonly entries: readonly PaletteEntry[];
  readonly actions: readonly PaletteAction[];
  /** The query is the beginning of an action. */
  readonly actionsFirst: boolean;
  readonly searching: boolean;
  /** Why the search has no answer. */
  readonly error: unknown;
}

const actionsWithoutQuery = 7;

/**
 * The entries and actions that match the query. While a search is under way, the results of the previous query are
 * narrowed to those that match the new one, so that Enter opens nothing else.
 */
export function usePaletteResults(typed: string): PaletteResults {
  const q = useDeferredValue(typed.trim());
  const actions = useActions();
  const { data, isFetching, isPlaceholderData, error } = useQuery(searchQuery(q));
  const items = q ? (data?.items ?? []) : [];
  const isOutdated = isPlaceholderData || q !== typed.trim();
  return {
    entries: (isOutdated ? items.filter(({ id, title }) => fits(`${title} ${id}`, typed.trim())) : items).slice(0, 12),
    actions: q ? actions.filter(({ label }) => fits(label, q)).slice(0, 8) : actions.slice(0, actionsWithoutQuery),
    actionsFirst: q !== '' && actions.some(({ label }) => folded(label).startsWith(folded(q))),
    searching: isFetching,
    error,
  };
}
