import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Kind, Language } from 'domain/core';
import { api } from '#lib/api.ts';
import { entryParams } from '#lib/paths.ts';
import type { WordedChange } from '#register/entries/entry-queries.ts';
import { findingsQuery } from '#register/findings/finding-queries.ts';

/** An entry by what it is called. */
export interface Brief {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** An entry that refers to the one that goes, and in which fields. */
interface MovedRecord extends Brief {
  readonly references: number;
  readonly labels: readonly string[];
}

/** What the two say differently. */
interface SaidDifferently {
  readonly path: string;
  readonly label: string;
  readonly stays: string;
  readonly gives: string;
}

/** What a merge would change. */
export interface MergePreview {
  readonly into: Brief;
  readonly from: Brief;
  readonly moved: number;
  readonly kinds: readonly { readonly kind: Kind; readonly records: number; readonly references: number }[];
  readonly records: { readonly items: readonly MovedRecord[]; readonly total: number };
  readonly changes: readonly WordedChange[];
  readonly differences: readonly SaidDifferently[];
  readonly obstacles: readonly { readonly path: string; readonly message: string }[];
}

/** What an entry was merged into, and what keeps that from being undone. */
export interface MergedInto {
  readonly into: Brief | null;
  readonly at?: string;
  readonly actor?: string;
  readonly reason?: string;
  readonly records?: number;
  readonly changed?: readonly Brief[];
}

const address = (id: string, what: string): string => {
  const { plural } = entryParams(id);
  return `/${plural}/${id}/${what}`;
};

/** Follows entries: a change to one refreshes it. */
const keyOf = (...rest: readonly unknown[]) => ['entries', 'merging', ...rest] as const;

export const previewQuery = (from: string, into: string, language: Language) =>
  queryOptions({
    queryKey: keyOf('preview', from, into, language),
    queryFn: ({ signal }) => api.get<MergePreview>(address(from, 'merge'), { into }, signal),
  });

export const mergedQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf('merged', id),
    queryFn: ({ signal }) => api.get<MergedInto>(address(id, 'merged'), undefined, signal),
  });

/** The entries an entry may be a duplicate of, as the rule found. */
export const likelyQuery = (id: string, language: Language) =>
  queryOptions({
    ...findingsQuery({ id, rule: 'possible-duplicate-entry', state: 'all' }, language),
    placeholderData: keepPreviousData,
  });

/** Merges; `onDone` is told before the screen turns to what has become of the entry. */
export function useMerge(from: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ into, reason, version }: { into: string; reason: string; version: number }) =>
      api.post<{ moved: number; records: number }>(address(from, 'merge'), { into, reason }, version),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}

/** Undoes a merge; `onDone` is told before the screen turns back. */
export function useUnmerge(from: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api.post(address(from, 'unmerge'), { reason }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}
