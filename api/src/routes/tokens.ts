import { accountEndpoints } from 'domain/contract';
import type { Access } from '#use-cases/accounts/access.ts';
import { asAdministrator } from '#use-cases/accounts/authorize.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(accountEndpoints);
const common = { group: 'API tokens', may: 'administer' } as const;

/** API tokens, for administrators. */
export const tokenRoutes = (access: Access): AnyRoute[] => [
  route('GET /tokens', {
    ...common,
    summary: 'Every API token there was',
    run: async () => ({ items: await access.tokens.list() }),
  }),
  route('POST /tokens', {
    ...common,
    may: { inPerson: 'administer' },
    summary:
      'Make an API token for one of one’s own roles, which it acts in while one has it; its secret is shown this once',
    problems: ['invalid'],
    run: ({ actor, body }) =>
      access.tokens.create(body, asAdministrator(actor), ({ token, secret }) => ({ ...token, acts: true, secret })),
  }),
  route('DELETE /tokens/:id', {
    ...common,
    summary: 'Revoke an API token',
    run: ({ actor, params }) => access.tokens.revoke(params['id'] ?? '', asAdministrator(actor)),
  }),
];
