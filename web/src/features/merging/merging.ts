import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from 'domain/core';
import { type Answer, api } from '#lib/api.ts';
import { pathOf } from '#register/entries/entry-queries.ts';
import { findingsQuery } from '#register/findings/finding-queries.ts';

/** What a merge would change. */
export type MergePreview = Answer<'GET /:kind/:id/merge'>;

/** An entry by what it is called. */
export type Brief = MergePreview['into'];

/** What an entry was merged into, and what keeps that from being undone. */
export type MergedInto = Answer<'GET /:kind/:id/merged'>;

/** Follows entries: a change to one refreshes it. */
const keyOf = (...rest: readonly unknown[]) => ['entries', 'merging', ...rest] as const;

export const previewQuery = (from: string, into: string, language: Language) =>
  queryOptions({
    queryKey: keyOf('preview', from, into, language),
    queryFn: ({ signal }) => api('GET /:kind/:id/merge', { path: pathOf(from), query: { into }, signal }),
  });

export const mergedQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf('merged', id),
    queryFn: ({ signal }) => api('GET /:kind/:id/merged', { path: pathOf(id), signal }),
  });

/** The entries an entry may be a duplicate of, as the rule found. */
export const likelyQuery = (id: string, language: Language) =>
  queryOptions({
    ...findingsQuery({ id, rule: 'possible-duplicate-entry', state: 'all' }, language),
    placeholderData: keepPreviousData,
  });

/** Merges; `onDone` is called before the navigation to the remaining entry. */
export function useMerge(from: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ into, reason, version }: { into: string; reason: string; version: number }) =>
      api('POST /:kind/:id/merge', { path: pathOf(from), body: { into, reason }, version }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}

/** Undoes a merge; `onDone` is called before the navigation back. */
export function useUnmerge(from: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api('POST /:kind/:id/unmerge', { path: pathOf(from), body: { reason } }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}
