import { type QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';
import { api, type Answer } from '#lib/api.ts';
import { currentLanguage } from '#lib/language.ts';

type Entry = Answer<'GET /:kind/:id'>;
type Findings = Answer<'GET /findings'>['items'];

/** What a code of a large vocabulary is called. It changes only with the program. */
export const codeNameQuery = (scheme: string, code: string) =>
  queryOptions({
    queryKey: ['vocabularies', 'code', code, currentLanguage()],
    queryFn: async ({ signal }): Promise<string> => {
      const { items } = await api('GET /vocabularies/:scheme', { path: { scheme }, query: { q: code }, signal });
      return items.find((term) => term.code === code)?.label ?? code;
    },
    staleTime: Infinity,
  });

/** The findings of a part of a record that Article 30 itself requires to be mended: they leave the record incomplete. */
export const partFindingsQuery = (id: string, language = currentLanguage()) =>
  queryOptions({
    queryKey: ['entries', 'findings', 'of-part', id, language],
    queryFn: async ({ signal }): Promise<Findings> => {
      const { items } = await api('GET /findings', { query: { id, state: 'all', size: 500 }, signal });
      return items.filter(({ article30 }) => article30);
    },
  });

/** Caches what the answer about an entry contains for other queries, and returns their keys. */
export function cacheAnswered(client: QueryClient, { codes, page }: Entry, isNow: boolean): QueryKey[] {
  for (const [code, name] of Object.entries(codes)) client.setQueryData(codeNameQuery('', code).queryKey, name);
  if (!page || !isNow) return [];
  return page.parts.map((id) => {
    const { queryKey } = partFindingsQuery(id);
    client.setQueryData(
      queryKey,
      page.findings.filter((item) => item.id === id),
    );
    return queryKey;
  });
}
