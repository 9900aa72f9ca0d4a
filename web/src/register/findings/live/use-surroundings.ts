import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#lib/api.ts';
import type { Surroundings } from '#register/findings/live/judge.ts';

/** What stands around an entry, as the API tells it. */
interface Around extends Pick<Surroundings, 'entries' | 'on'> {
  readonly lawVersion: string;
}

/** What stands around a draft: one question for each list of references, and with the first of them what refers to it. */
async function fetchAround(lists: readonly string[], of: string | undefined, signal: AbortSignal): Promise<Around> {
  const [first, ...more] = await Promise.all([
    api.get<Around>('/surroundings', { ids: lists[0], of }, signal),
    ...lists.slice(1).map((ids) => api.get<Around>('/surroundings', { ids }, signal)),
  ]);
  const entries = new Map([first, ...more].flatMap((part) => part.entries).map((entry) => [entry.id, entry]));
  return { ...first, entries: [...entries.values()] };
}

const surroundingsQuery = (lists: readonly string[], of: string | undefined) =>
  queryOptions({
    queryKey: ['entries', 'surroundings', lists, of],
    queryFn: ({ signal }) => fetchAround(lists, of, signal),
    placeholderData: keepPreviousData,
  });

/** The law tables are large and seldom change: they are fetched once, and again when they go by another version. */
const lawQuery = (version: string | undefined) =>
  queryOptions({
    queryKey: ['law', version],
    queryFn: ({ signal }) => api.get<Pick<Surroundings, 'law'>>('/law', {}, signal),
    staleTime: Infinity,
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
  });

const none: readonly string[] = [];

/** What rules read around a draft that holds these lists of references, once it is there. */
export function useSurroundings(
  lists: readonly string[] | undefined,
  of: string | undefined,
): Surroundings | undefined {
  const around = useQuery({ ...surroundingsQuery(lists ?? none, of), enabled: lists !== undefined }).data;
  const law = useQuery(lawQuery(around?.lawVersion)).data?.law;
  return useMemo(() => (around && law ? { entries: around.entries, on: around.on, law } : undefined), [around, law]);
}
