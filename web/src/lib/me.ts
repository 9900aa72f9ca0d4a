import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Action } from 'domain/core';
import { api } from '#lib/api.ts';

export type { Me } from 'domain/contract';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api('GET /me', { signal }),
  staleTime: 60_000,
});

/** Whether the signed-in account may do something at all; what it may do to one thing is in that thing's answer. */
export function useMayAtAll(action: Action): boolean {
  const { data } = useQuery(meQuery);
  return data?.may.includes(action) ?? false;
}

/** Whether it may do something to the whole register, and not only to what it owns. */
export function useMayEverywhere(action: Action): boolean {
  const { data } = useQuery(meQuery);
  return data?.everywhere.includes(action) ?? false;
}
