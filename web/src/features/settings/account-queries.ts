import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answer, api, type Body, isRefused } from '#lib/api.ts';

export type Account = Answer<'GET /accounts/:name'>;

/** A link by which a person chooses a password, once. */
export type OneTimeLink = Answer<'POST /accounts/:name/password-link'>;

/** What an administrator says of a new account. */
export type NewAccountSent = Body<'POST /accounts'>;

/** What an administrator says of an account. */
export type AccountSent = Body<'PUT /accounts/:name'>;

const key = ['accounts'];

export const accountsQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api('GET /accounts', { signal }),
});

export function useCreateAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: NewAccountSent) => api('POST /accounts', { body: sent }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeAccount({ name, version }: Account) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: AccountSent) => api('PUT /accounts/:name', { path: { name }, body: sent, version }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['me'] })]),
    // It has been changed meanwhile: the next attempt starts from that version.
    onError: (error) => isRefused(error, 412) && client.invalidateQueries({ queryKey: key }),
  });
}

export function usePasswordLink() {
  return useMutation({
    mutationFn: (name: string) => api('POST /accounts/:name/password-link', { path: { name } }),
  });
}
