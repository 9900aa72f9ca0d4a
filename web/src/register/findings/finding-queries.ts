import { queryOptions } from '@tanstack/react-query';
import type { Grouping } from 'domain/contract';
import type { Language } from 'domain/core';
import type { Severity } from 'domain/rules';
import { type Answer, api, type Query } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';

export type { Severity };

/** One page of findings. */
export type FindingPage = Answer<'GET /findings'>;

/** Something missing or wrong in one entry, in the reader's language. */
export type FindingItem = FindingPage['items'][number];
export type FindingState = FindingItem['state'];

/** Which findings are asked for. */
export type FindingParams = Query<'GET /findings'>;

/** What findings are counted by. */
export const countings = [
  'rule',
  'letter',
  'owner',
  'id',
  'severity',
  'concern',
  'organisation',
  'kind',
] as const satisfies readonly Grouping[];
export type CountedBy = Grouping;

type FindingCounts = Answer<'GET /findings/counts'>;
export type FindingCount = FindingCounts['items'][number];

/** Findings follow entries: a change to one refreshes the other, so they share the beginning of their keys. */
const keyOf = (...rest: readonly unknown[]) => ['entries', 'findings', ...rest] as const;

/** Everything found in one entry fits on a page of this size. */
export const wholePage = 500;

/** One page of findings, the graver first; `params` are those of the API. */
export const findingsQuery = (params: FindingParams, language: Language, page = 1, size = wholePage) =>
  queryOptions({
    queryKey: keyOf('list', params, language, page, size),
    queryFn: ({ signal }) => api('GET /findings', { query: { ...params, page, size }, signal }),
  });

export const findingCountsQuery = (by: CountedBy, params: FindingParams, language: Language) =>
  queryOptions({
    queryKey: keyOf('counts', by, params, language),
    queryFn: ({ signal }) => api('GET /findings/counts', { query: { state: 'all', ...params, by }, signal }),
  });

/** The letter alone of `30(1)(e)`. */
export const bareLetter = (letter: string): string => letter.slice(-2, -1);

/** The key of a finding: a rule reports a place once. */
export const findingKey = ({ rule, id, path }: Pick<FindingItem, 'rule' | 'id' | 'path'>): string =>
  `${rule} ${id} ${path}`;

/** The entry that one found to be there twice may be merged into. */
export const duplicateOf = ({ rule, kind, entries }: FindingItem): string | undefined =>
  rule === 'possible-duplicate-entry' && outlines[kind].mergeable ? entries?.[0] : undefined;
