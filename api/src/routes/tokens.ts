import { accountEndpoints } from 'domain/contract';
import type { Access } from '#use-cases/accounts/access.ts';
import { requireRole } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const route = routesOf(accountEndpoints);
const common = { group: 'API tokens', may: 'administer' } as const;

const signature = ({ now }: Access, actor: Actor) => ({
  actor: actor.name,
  role: requireRole('administer', actor),
  at: new Date(now()).toISOString(),
});

/** API tokens, for who administers them. */
export const tokenRoutes = (access: Access): AnyRoute[] => [
  route('GET /tokens', {
    ...common,
    summary: 'Every API token there was',
    run: async () => ({ items: await access.tokens.list() }),
  }),
  route('POST /tokens', {
    ...common,
    summary: 'Make an API token for one role; its secret is shown this once',
    problems: ['invalid'],
    run: async ({ actor, body }) => {
      const { token: made, secret } = await access.tokens.create(body, signature(access, actor));
      return { ...made, secret };
    },
  }),
  route('DELETE /tokens/:id', {
    ...common,
    summary: 'Revoke an API token',
    run: async ({ actor, params }) => {
      const found = await access.tokens.get(params['id'] ?? '');
      if (!found) throw problem('not-found');
      await access.tokens.revoke(found, signature(access, actor));
    },
  }),
];
