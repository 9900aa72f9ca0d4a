import { overviewEndpoints } from 'domain/contract';
import { type AnyRoute, routesOf } from '#http/route.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { presentOverview } from '#use-cases/overview/overview.ts';
import { requireRole } from '#use-cases/permission/permission.ts';

const route = routesOf(overviewEndpoints);

/** The first screen. */
export const overviewRoutes = ({ evaluations }: { readonly evaluations: Evaluations }): AnyRoute[] => [
  route('GET /overview', {
    group: 'Overview',
    summary: 'How much there is, what is to be done, and what was changed last',
    may: 'read',
    run: async ({ actor, query: { as_of: asOf, evaluated_on: evaluatedOn }, language }) => {
      if (asOf !== undefined) requireRole('as-of', actor);
      return presentOverview(await evaluations.at(asOf, evaluatedOn), actor, language, asOf);
    },
  }),
];
