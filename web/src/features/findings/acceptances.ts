import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#lib/api.ts';
import { findingsQuery, type FindingItem, type FindingParams, wholePage } from '#register/findings/finding-queries.ts';
import type { Language } from 'domain/core';
import type { QueryClient } from '@tanstack/react-query';

interface Accepting {
  readonly items: readonly FindingItem[];
  readonly reason: string;
  readonly until: string;
}

const accept = ({ items, reason, until }: Accepting) =>
  api('POST /findings/accept', {
    body: { findings: items.map(({ rule, id, path }) => ({ rule, id, path })), reason, until },
  });

interface Ending {
  readonly ids: readonly string[];
  readonly reason: string;
}

/** Ends acceptances early, all or none: each is an entry of its own, and its history says why. */
const end = ({ ids, reason }: Ending) =>
  api('POST /findings/end-acceptances', { body: { acceptances: [...ids], reason } });

/** Accepts findings for a time, all or none. */
export function useAccept() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: accept,
    onSuccess: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}

export function useEndAcceptances() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: () => client.invalidateQueries({ queryKey: ['entries'] }),
  });
}

/** The most that is selected at once: more cannot have been reviewed one by one. */
export const maxSelected = 2_000;

/** Everything that is listed, as far as it may be selected at once. */
export async function allListed(
  client: QueryClient,
  params: FindingParams,
  language: Language,
): Promise<FindingItem[]> {
  const items: FindingItem[] = [];
  for (let page = 1; items.length < maxSelected; page += 1) {
    const answer = await client.fetchQuery(findingsQuery(params, language, page, wholePage));
    items.push(...answer.items);
    if (answer.items.length < wholePage) break;
  }
  return items.slice(0, maxSelected);
}
