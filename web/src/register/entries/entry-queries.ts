import { queryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Action, AnyValues, Kind, Language } from 'domain/core';
import { kindOf } from '#lib/kinds.ts';
import { outlines } from '#lib/outlines.ts';
import { api, type Params } from '#lib/api.ts';

/** An entry in a list: only its title and listed fields. */
export interface ListedEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly title: string;
  readonly values: AnyValues;
  readonly may: readonly Action[];
}

/** What references are called: title by id. */
export type Names = Readonly<Record<string, string>>;

export interface ListPage {
  readonly items: readonly ListedEntry[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly names?: Names;
  readonly may: readonly Action[];
}

/** An entry with all its values, and whatever the API derives for its kind beside them. */
export interface ReadEntry extends ListedEntry {
  readonly createdAt: string;
  readonly names: Names;
}

const plural = (kind: Kind): string => `/${outlines[kind].path}`;
const address = (id: string): string => {
  const kind = kindOf(id);
  return kind ? `${plural(kind)}/${id}` : `/unknown/${id}`;
};

/** Query keys, so that a change knows what to refresh. Every key begins with `entries`. */
const keyOf = (kind: Kind, ...rest: readonly unknown[]) => ['entries', kind, ...rest] as const;

export const pageSize = 100;

/** One page of a kind's list; `params` are those of the API: q, sort, archived, as_of and filters. */
export const listPage = (kind: Kind, params: Params, page: number, size = pageSize) =>
  queryOptions({
    queryKey: keyOf(kind, 'list', params, page, size),
    queryFn: ({ signal }) => api.get<ListPage>(plural(kind), { ...params, page, size }, signal),
  });

/** One entry, now or as it stood at the end of a date. */
export const entryQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'entry', id, asOf),
    queryFn: ({ signal }) => api.get<ReadEntry>(address(id), { as_of: asOf }, signal),
  });

/** One difference in words, as the API tells it. */
export interface WordedChange {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface HistoryItem {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly reason?: string | null;
  readonly archived: boolean;
  /** Personal data were taken out of this version for good. */
  readonly redacted?: true;
  readonly changes: readonly WordedChange[];
}

export const historyQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'history', id, language),
    queryFn: ({ signal }) => api.get<{ items: readonly HistoryItem[] }>(`${address(id)}/history`, undefined, signal),
  });

export const diffQuery = (id: string, from: number, to: number, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'diff', id, from, to, language),
    queryFn: ({ signal }) => api.get<{ changes: readonly WordedChange[] }>(`${address(id)}/diff`, { from, to }, signal),
    staleTime: Infinity,
  });

export interface Use {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly label: string;
  readonly archived: boolean;
}

export const whereUsedQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: keyOf(kindOf(id) ?? 'activity', 'where-used', id, language),
    queryFn: ({ signal }) => api.get<{ items: readonly Use[] }>(`${address(id)}/where-used`, undefined, signal),
  });

/** An answer to a change goes into the cache at once; everything derived from entries is fetched again behind it. */
async function takeIn(client: QueryClient, entry: ReadEntry): Promise<void> {
  client.setQueryData(entryQuery(entry.id).queryKey, entry);
  await client.invalidateQueries({ queryKey: ['entries'] });
}

const createEntry = (kind: Kind, values: AnyValues): Promise<ReadEntry> =>
  api.post<ReadEntry>(plural(kind), { values });

const changeEntry = (id: string, version: number, values: AnyValues, reason?: string): Promise<ReadEntry> =>
  api.put<ReadEntry>(address(id), { values, ...(reason && { reason }) }, version);

export function useCreateEntry(kind: Kind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (values: AnyValues) => createEntry(kind, values),
    onSuccess: (entry) => takeIn(client, entry),
  });
}

export function useChangeEntry(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, values, reason }: { version: number; values: AnyValues; reason?: string }) =>
      changeEntry(id, version, values, reason),
    onSuccess: (entry) => takeIn(client, entry),
  });
}

/** Archives or restores an entry, for a reason. */
export function useMoveEntry(id: string, move: 'archive' | 'restore') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, reason }: { version: number; reason: string }) =>
      api.post<ReadEntry>(`${address(id)}/${move}`, { reason }, version),
    onSuccess: (entry) => takeIn(client, entry),
  });
}
