import { z } from 'zod';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';

const shape = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const common = { group: 'Health', may: 'anyone', method: 'get', answer: { status: 200, shape } } as const;

/** For whoever watches over the server. They stand at the root. */
export const healthRoutes = (isReady: () => Promise<boolean>): AnyRoute[] => [
  route({ ...common, path: '/healthz', summary: 'Whether the server is alive', run: () => ({ status: 'ok' }) }),
  route({
    ...common,
    path: '/readyz',
    summary: 'Whether the register can be read and the disk written',
    problems: ['not-ready'],
    run: async () => {
      if (!(await isReady())) throw problem('not-ready');
      return { status: 'ok' };
    },
  }),
];
