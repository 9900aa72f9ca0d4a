import { lookupEndpoints } from 'domain/contract';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import { findEverywhere } from '#use-cases/lists/palette.ts';
import { schemeNames, termsOf } from '#use-cases/vocabularies/vocabularies.ts';

const route = routesOf(lookupEndpoints);

/** What is looked up by words: entries of all kinds, as the command palette does, and terms of large vocabularies. */
export const lookupRoutes = ({ lists }: { readonly lists: ListIndexes }): AnyRoute[] => [
  route('GET /search', {
    group: 'Search',
    summary: 'Find entries of any kind by what they are called, then by what they say',
    may: 'read',
    run: async ({ actor, query }) => ({ items: await findEverywhere(await lists.at(), actor, query.q, query.size) }),
  }),
  route('GET /vocabularies/:scheme', {
    group: 'Vocabularies',
    summary: `Look up terms: ${schemeNames.join(', ')}`,
    may: 'read',
    isQuick: true,
    run: ({ params, query, language }) => {
      const items = termsOf(params['scheme'] ?? '', query.q, language);
      if (!items) throw problem('not-found');
      return { items };
    },
  }),
];
