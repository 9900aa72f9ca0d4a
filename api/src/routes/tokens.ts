import { z } from 'zod';
import type { Access } from '#use-cases/accounts/access.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { itemsOf, newToken, token } from '#use-cases/accounts/shapes.ts';

const common = { group: 'API tokens', may: 'administer' } as const;

const signature = ({ now }: Access, account: Actor) => ({
  actor: account.name,
  role: roleTo('administer', account),
  at: new Date(now()).toISOString(),
});

/** API tokens, for who administers them. */
export const tokenRoutes = (access: Access): AnyRoute[] => [
  route({
    ...common,
    method: 'get',
    path: '/tokens',
    summary: 'Every API token there was',
    answer: { status: 200, shape: itemsOf(token) },
    run: async () => ({ items: await access.tokens.list() }),
  }),
  route({
    ...common,
    method: 'post',
    path: '/tokens',
    summary: 'Make an API token for one role; its secret is shown this once',
    body: newToken,
    answer: { status: 201, shape: token.extend({ secret: z.string() }) },
    problems: ['invalid'],
    run: async ({ account, body }) => {
      const { token: made, secret } = await access.tokens.create(body, signature(access, account));
      return { ...made, secret };
    },
  }),
  route({
    ...common,
    method: 'delete',
    path: '/tokens/:id',
    summary: 'Revoke an API token',
    answer: { status: 204 },
    run: async ({ account, params }) => {
      const found = await access.tokens.get(params['id'] ?? '');
      if (!found) throw problem('not-found');
      await access.tokens.revoke(found, signature(access, account));
    },
  }),
];
