import { z } from 'zod';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { schemeNames, termsOf } from '#use-cases/vocabularies/vocabularies.ts';

/** The large vocabularies. */
export const vocabularyRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/vocabularies/:scheme',
    group: 'Vocabularies',
    summary: `Look up terms: ${schemeNames.join(', ')}`,
    may: 'read',
    query: z.strictObject({ q: z.string().max(200).default('') }),
    answer: { status: 200, shape: z.object({ items: z.array(z.looseObject({})) }).meta({ id: 'Terms' }) },
    run: ({ params, query, language }) => {
      const items = termsOf(params['scheme'] ?? '', query.q, language);
      if (!items) throw problem('not-found');
      return { items };
    },
  }),
];
