import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Kind } from 'domain/core';
import { api, type Answer } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';

export type CountByKind = Partial<Record<Kind, number>>;

type CountsAnswer = Answer<'GET /counts'>;

/** Counts of the register are shown everywhere, and asked for again at most this often unless a save has made them old. */
const freshFor = 60_000;

/** How much the register holds, on a day gone by or now. */
export const countsQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['entries', 'counts', asOf],
    queryFn: ({ signal }) => api('GET /counts', { query: { as_of: asOf }, signal }),
    staleTime: freshFor,
  });

/** All that is counted, for queries that are to be marked as old or asked again together. */
export const countsKey = ['entries', 'counts'] as const;

/** Live entries by kind. */
export const countByKind = ({ kinds }: CountsAnswer): CountByKind =>
  Object.fromEntries(kinds.map(({ kind, total }) => [kind, total]));

/** How much the register holds; asked for only while `enabled`. */
export const useCounts = (enabled = true) => useQuery({ ...countsQuery(useAsOf()), enabled });

/** Whether nothing is recorded at all; absent until that is known. */
export const isEmptyRegister = (counts: CountsAnswer | undefined): boolean | undefined =>
  counts && counts.kinds.every(({ total }) => total === 0);
