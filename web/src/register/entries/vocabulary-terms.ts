import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '#lib/api.ts';
import { currentLanguage } from '#lib/language.ts';
import { codeNameQuery } from '#register/entries/answered-queries.ts';

/** Terms of a large vocabulary whose code or label holds a text. They change only with the program. */
export const vocabularyQuery = (scheme: string, q: string) =>
  queryOptions({
    queryKey: ['vocabularies', scheme, q, currentLanguage()],
    queryFn: ({ signal }) => api('GET /vocabularies/:scheme', { path: { scheme }, query: { q }, signal }),
    staleTime: Infinity,
  });

/** What a code of a large vocabulary is called; the code itself until that is known, nothing where there is none. */
export function useCodeName(scheme: string, code: string | undefined): string {
  const { data } = useQuery({ ...codeNameQuery(scheme, code ?? ''), enabled: code !== undefined });
  return data ?? code ?? '';
}
