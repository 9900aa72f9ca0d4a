import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Language } from 'domain/core';
import { api } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { countsQuery } from '#register/entries/counts.ts';

/** All that the first screen shows, in one answer. It follows entries: what changes one refreshes it. */
export const overviewQuery = (asOf: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['entries', 'overview', asOf, language],
    queryFn: async ({ client, signal }) => {
      const overview = await api('GET /overview', { query: { as_of: asOf }, signal });
      client.setQueryData(countsQuery(asOf).queryKey, overview.counts);
      return overview;
    },
  });

/** What the first screen shows of the day the address asks for. */
export const useOverview = () => useQuery(overviewQuery(useAsOf(), useLanguage()));
