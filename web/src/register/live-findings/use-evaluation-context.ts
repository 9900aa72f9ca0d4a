import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { SurroundingsAnswer } from 'domain/contract';
import { useMemo } from 'react';
import { api } from '#lib/api.ts';
import type { EvaluationContext } from '#register/live-findings/evaluate-draft.ts';

/** What stands around a draft: one question for each list of references, and with the first of them what refers to it. */
async function fetchContext(
  lists: readonly string[],
  of: string | undefined,
  signal: AbortSignal,
): Promise<SurroundingsAnswer> {
  const [first, ...more] = await Promise.all([
    api('GET /surroundings', { query: { ids: lists[0], of }, signal }),
    ...lists.slice(1).map((ids) => api('GET /surroundings', { query: { ids }, signal })),
  ]);
  const entries = new Map([first, ...more].flatMap((part) => part.entries).map((entry) => [entry.id, entry]));
  return { ...first, entries: [...entries.values()] };
}

const surroundingsQuery = (lists: readonly string[], of: string | undefined) =>
  queryOptions({
    queryKey: ['entries', 'surroundings', lists, of],
    queryFn: ({ signal }) => fetchContext(lists, of, signal),
    placeholderData: keepPreviousData,
  });

/** The law tables are large and seldom change: they are fetched once, and again when they go by another version. */
const lawQuery = (version: string | undefined) =>
  queryOptions({
    queryKey: ['law', version],
    queryFn: ({ signal }) => api('GET /law', { signal }),
    staleTime: Infinity,
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
  });

const none: readonly string[] = [];

/** What rules read around a draft that holds these lists of references, once it is there. */
export function useEvaluationContext(
  lists: readonly string[] | undefined,
  of: string | undefined,
): EvaluationContext | undefined {
  const around = useQuery({ ...surroundingsQuery(lists ?? none, of), enabled: lists !== undefined }).data;
  const law = useQuery(lawQuery(around?.lawVersion)).data?.law;
  return useMemo(() => (around && law ? { entries: around.entries, on: around.on, law } : undefined), [around, law]);
}
