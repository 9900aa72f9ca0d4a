import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answer, api, type Body } from '#lib/api.ts';

export type Token = Answer<'GET /tokens'>['items'][number];

const key = ['tokens'];

export const tokensQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api('GET /tokens', { signal }),
});

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Body<'POST /tokens'>) => api('POST /tokens', { body: sent }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api('DELETE /tokens/:id', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
