import { overviewEndpoints } from 'domain/contract';
import { type AnyRoute, routesOf } from '#http/route.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { readCounts, readOverview } from '#use-cases/overview/overview.ts';

const route = routesOf(overviewEndpoints);

/** The first screen, and what the menu counts. */
export const overviewRoutes = ({ evaluations }: { readonly evaluations: Evaluations }): AnyRoute[] => [
  route('GET /counts', {
    group: 'Overview',
    summary: 'How many entries there are of each kind, and how many open findings',
    may: 'read',
    run: ({ actor, query, language }) => readCounts(evaluations, actor, query, language),
  }),
  route('GET /overview', {
    group: 'Overview',
    summary: 'How much there is, what is to be done, and what was changed last',
    may: 'read',
    run: ({ actor, query, language }) => readOverview(evaluations, actor, query, language),
  }),
];
