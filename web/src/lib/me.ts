import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Action, Role } from 'domain/core';
import { api } from '#lib/api.ts';

/** The signed-in account, and what it may do somewhere in the register. */
export interface Me {
  readonly name: string;
  readonly displayName?: string;
  readonly email?: string;
  readonly roles: readonly Role[];
  /** The last day on which the account works. */
  readonly expiresOn?: string;
  /** What it may do somewhere, if only on what it owns. */
  readonly may: readonly Action[];
  readonly everywhere: readonly Action[];
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/me', undefined, signal),
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
