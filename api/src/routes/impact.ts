import { z } from 'zod';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { impactTarget, tellImpact, toldImpact } from '#use-cases/impact/impact.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is affected if something changes. */
export const impactRoutes = (register: TheRegister): AnyRoute[] => [
  route({
    method: 'get',
    path: '/impact',
    group: 'Impact',
    summary: 'What is affected if an entry, a country or a transfer tool changes: directly and through chains',
    may: 'read',
    query: z.strictObject({
      ...impactTarget,
      page: wholeNumber(1, 1_000_000).default(1),
      size: wholeNumber(1, 500).default(50),
    }),
    answer: { status: 200, shape: toldImpact },
    problems: ['invalid', 'not-found'],
    run: async ({ account, query, language }) => {
      if (query.as_of !== undefined) roleTo('as-of', account);
      const state = query.as_of === undefined ? await register.current() : await register.asOf(query.as_of);
      return tellImpact(state, query.as_of ?? today(), query, language);
    },
  }),
];
