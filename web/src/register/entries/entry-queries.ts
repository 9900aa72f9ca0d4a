import {
  hashKey,
  partialMatchKey,
  queryOptions,
  type QueryClient,
  type QueryKey,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { AnyValues, Kind, Language } from 'domain/core';
import { kindOf } from '#lib/kinds.ts';
import { currentLanguage } from '#lib/language.ts';
import { countsKey } from '#register/entries/counts.ts';
import { cacheAnswered } from '#register/entries/answered-queries.ts';
import { outlines } from '#lib/outlines.ts';
import { type Answer, api, type Query } from '#lib/api.ts';

/** One page of a kind's list. */
export type ListPage = Answer<'GET /:kind'>;

/** An entry in a list: only its title and listed fields. */
export type ListedEntry = ListPage['items'][number];

/** An entry with all its values, and whatever the API derives for its kind beside them. */
export type ReadEntry = Answer<'GET /:kind/:id'>;

/** What references are called: title by id. */
export type Names = ReadEntry['names'];

/** What a list is narrowed and sorted by. */
export type ListParams = Query<'GET /:kind'>;

const plural = (kind: Kind) => ({ kind: outlines[kind].path });

/** Where an entry stands in the API. */
export const pathOf = (id: string): { readonly kind: string; readonly id: string } => {
  const kind = kindOf(id);
  return { kind: kind ? outlines[kind].path : 'unknown', id };
};

/** Query keys, so that a change knows what to refresh. Every key begins with `entries`. */
const keyOf = (kind: Kind, ...rest: readonly unknown[]) => ['entries', kind, ...rest] as const;

export const pageSize = 100;

/** One page of a kind's list, in the order of the reader's language; `params` are those of the API: q, sort, archived, as_of and filters. */
export const listPage = (kind: Kind, params: ListParams, page: number, size = pageSize) =>
  queryOptions({
    queryKey: keyOf(kind, 'list', params, currentLanguage(), page, size),
    queryFn: ({ signal }) => api('GET /:kind', { path: plural(kind), query: { ...params, page, size }, signal }),
  });

/** One entry, now or as it stood at the end of a date. */
export const entryQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'entry', id, asOf),
    queryFn: ({ signal }) => api('GET /:kind/:id', { path: pathOf(id), query: { as_of: asOf }, signal }),
  });

/** One entry with what its page and its form show beside it, such as what is found in it, in one answer. */
export const entryPageQuery = (id: string, asOf?: string, language = currentLanguage()) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'page', id, asOf, language),
    queryFn: async ({ client, signal }) => {
      const entry = await api('GET /:kind/:id', { path: pathOf(id), query: { as_of: asOf, include: 'page' }, signal });
      client.setQueryData(entryQuery(id, asOf).queryKey, entry);
      cacheAnswered(client, entry, asOf === undefined);
      return entry;
    },
  });

/** A version of an entry and what it changed. */
export type HistoryItem = Answer<'GET /:kind/:id/history'>['items'][number];

/** One difference in words. */
export type WordedChange = HistoryItem['changes'][number];

export const historyQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'history', id, language),
    queryFn: ({ signal }) => api('GET /:kind/:id/history', { path: pathOf(id), signal }),
  });

export const diffQuery = (id: string, from: number, to: number, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'diff', id, from, to, language),
    queryFn: ({ signal }) => api('GET /:kind/:id/diff', { path: pathOf(id), query: { from, to }, signal }),
    staleTime: Infinity,
  });

/** A place in an entry that refers to another. */
export type Use = Answer<'GET /:kind/:id/where-used'>['items'][number];

export const whereUsedQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'where-used', id, language),
    queryFn: ({ signal }) => api('GET /:kind/:id/where-used', { path: pathOf(id), signal }),
  });

const surroundings = ['entries', 'surroundings'] as const;
const isAskedLater = (key: QueryKey): boolean => partialMatchKey(key, surroundings) || partialMatchKey(key, countsKey);
const includePage = { include: 'page' } as const;

/**
 * The answer to a change is all that the page and the form of the entry show; everything else that follows from entries
 * is fetched again behind it.
 */
async function cacheEntry(client: QueryClient, entry: ReadEntry): Promise<void> {
  const own = [entryQuery(entry.id).queryKey, entryPageQuery(entry.id).queryKey];
  for (const key of own) client.setQueryData<ReadEntry>(key, entry);
  const answered = new Set([...own, ...cacheAnswered(client, entry, true)].map(hashKey));
  await client.invalidateQueries({
    queryKey: ['entries'],
    // What stands around an entry does not change with it, and the menu counts anew on the next screen.
    refetchType: 'none',
    predicate: ({ queryKey }) => isAskedLater(queryKey),
  });
  await client.invalidateQueries({
    queryKey: ['entries'],
    predicate: ({ queryKey, queryHash }) => !answered.has(queryHash) && !isAskedLater(queryKey),
  });
}

/** What is stored of an entry that a form is about: what changes are made to, and measured against. */
export interface Stored {
  /** Both are missing of an entry that is still to be made. */
  readonly id: string | undefined;
  readonly version: number | undefined;
  readonly values: AnyValues;
}

/** What is to be stored, in place of what, and why; sent again under its key it is carried out once. */
export interface SaveRequest {
  readonly over: Stored;
  readonly values: AnyValues;
  readonly reason?: string;
  readonly key: string;
}

function saveEntry(kind: Kind, { over: { id, version }, values, reason, key }: SaveRequest): Promise<ReadEntry> {
  if (id === undefined || version === undefined)
    return api('POST /:kind', { path: plural(kind), query: includePage, body: { values }, key });
  return api('PUT /:kind/:id', { path: pathOf(id), query: includePage, body: { values, reason }, version, key });
}

/** Makes an entry of a kind, or changes one. */
export function useSaveEntry(kind: Kind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveRequest) => saveEntry(kind, request),
    onSuccess: async (entry, { over }) => {
      await cacheEntry(client, entry);
      // One more of a kind is counted at once: who creates in place goes nowhere.
      if (over.id === undefined) void client.refetchQueries({ queryKey: countsKey, type: 'active' });
    },
  });
}

/** Archives or restores an entry, for a reason. */
export function useMoveEntry(id: string, move: 'archive' | 'restore') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, reason }: { version: number; reason: string }) =>
      api(`POST /:kind/:id/${move}`, { path: pathOf(id), query: includePage, body: { reason }, version }),
    onSuccess: (entry) => cacheEntry(client, entry),
  });
}
