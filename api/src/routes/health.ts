import { healthEndpoints } from 'domain/contract';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(healthEndpoints);
const common = { group: 'Health', may: 'anyone' } as const;

/** For the monitoring of the server; at the root of the address. */
export const healthRoutes = (isReady: () => Promise<boolean>): AnyRoute[] => [
  route('GET /healthz', { ...common, summary: 'Whether the server is alive', run: () => ({ status: 'ok' }) }),
  route('GET /readyz', {
    ...common,
    summary: 'Whether the register can be read and the disk written',
    problems: ['not-ready'],
    run: async () => {
      if (!(await isReady())) throw problem('not-ready');
      return { status: 'ok' };
    },
  }),
];
