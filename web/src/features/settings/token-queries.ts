import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role } from 'domain/core';
import { api } from '#lib/api.ts';

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

export type NewToken = Token & { readonly secret: string };

const key = ['tokens'];

export const tokensQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get<{ items: readonly Token[] }>('/tokens', undefined, signal),
});

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: { name: string | undefined; role: string; days: number }) => api.post<NewToken>('/tokens', sent),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`/tokens/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
