import { queryOptions } from '@tanstack/react-query';
import type { Kind, Language } from 'domain/core';
import { api, type Params } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';

/** The tables the account may export, named in a language. */
export const exportedTablesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['exports', language],
    queryFn: ({ signal }) => api('GET /exports', { signal }),
  });

/** The table that holds what a list shows: the record the law asks for where there is one, also of the processors among the recipients. */
export function tableOf(kind: Kind, { role }: Params): string {
  if (kind === 'recipient' && role === 'processor') return 'subprocessors';
  return outlines[kind].record ? outlines[kind].path : `records/${kind}`;
}
