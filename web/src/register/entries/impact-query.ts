import { queryOptions } from '@tanstack/react-query';
import type { Language } from 'domain/core';
import { type Answer, api, type Query } from '#lib/api.ts';

/** What is affected, a page of records at a time. */
export type ImpactPage = Answer<'GET /impact'>;

/** A record that is touched. */
export type AffectedRecord = ImpactPage['items'][number];

/** One way in which a record is touched. */
export type TouchedBy = AffectedRecord['touches'][number];

/** All data and data subjects concerned, whichever page of records is shown. */
export type Concerned = Omit<ImpactPage, 'items' | 'page' | 'size'>;

/** What is asked about, and of which day's register. */
export type ImpactParams = Query<'GET /impact'>;

/** One page of what is affected. It follows every entry, so its key begins as theirs do. */
export const impactQuery = (params: ImpactParams, language: Language, page: number, size: number) =>
  queryOptions({
    queryKey: ['entries', 'impact', params, language, page, size] as const,
    queryFn: ({ signal }) => api('GET /impact', { query: { ...params, page, size }, signal }),
  });
