import { impactEndpoints } from 'domain/contract';
import type { RegisterStore } from '#use-cases/entries/register-store.ts';
import { requireRole } from '#use-cases/permission/permission.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { presentImpact } from '#use-cases/impact/impact.ts';

const today = (): string => new Date().toISOString().slice(0, 10);
const route = routesOf(impactEndpoints);

/** What is affected if something changes. */
export const impactRoutes = ({ register }: { readonly register: RegisterStore }): AnyRoute[] => [
  route('GET /impact', {
    group: 'Impact',
    summary: 'What is affected if an entry, a country or a transfer tool changes: directly and through chains',
    may: 'read',
    problems: ['invalid', 'not-found'],
    run: async ({ actor, query, language }) => {
      if (query.as_of !== undefined) requireRole('as-of', actor);
      const state = query.as_of === undefined ? await register.current() : await register.asOf(query.as_of);
      return presentImpact(state, query.as_of ?? today(), query, language);
    },
  }),
];
