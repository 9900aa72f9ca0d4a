import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountEntry } from 'domain/core';
import { api } from '#lib/api.ts';

export type Account = AccountEntry;

/** A link by which somebody chooses a password, once. */
export interface OneTimeLink {
  readonly link: string;
  readonly linkExpiresAt: string;
}

export interface AccountSent {
  readonly displayName: string | undefined;
  readonly email: string | undefined;
  readonly roles: readonly string[];
  readonly expiresOn?: string | undefined;
  readonly disabled?: boolean;
}

const key = ['accounts'];

export const accountsQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get<{ items: readonly Account[] }>('/accounts', undefined, signal),
});

export function useCreateAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: AccountSent & { name: string | undefined }) =>
      api.post<Account & OneTimeLink>('/accounts', sent),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeAccount({ name, version }: Account) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: AccountSent) => api.put<Account>(`/accounts/${name}`, sent, version),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['me'] })]),
  });
}

export function usePasswordLink() {
  return useMutation({
    mutationFn: (name: string) => api.post<OneTimeLink>(`/accounts/${name}/password-link`),
  });
}
