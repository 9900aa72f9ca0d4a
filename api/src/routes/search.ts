import { kinds } from 'domain/core';
import { z } from 'zod';
import { type AnyRoute, route } from '#http/route.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';
import { findEverywhere } from '#use-cases/lists/palette.ts';
import type { Views } from '#use-cases/lists/views.ts';

const found = z.object({ kind: z.enum(kinds), id: z.string(), title: z.string() });

/** Search across all kinds, as the command palette uses it. */
export const searchRoutes = (views: Views): AnyRoute[] => [
  route({
    method: 'get',
    path: '/search',
    group: 'Search',
    summary: 'Find entries of any kind by what they are called, then by what they say',
    may: 'read',
    query: z.strictObject({ q: z.string().max(500).default(''), size: wholeNumber(1, 100).default(20) }),
    answer: { status: 200, shape: z.object({ items: z.array(found) }).meta({ id: 'Found' }) },
    run: async ({ account, query }) => ({
      items: await findEverywhere(await views.at(), account, query.q, query.size),
    }),
  }),
];
