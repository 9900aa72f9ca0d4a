import { accountEndpoints } from 'domain/contract';
import { type AccountEntry, allowedActions } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import type { Acting } from '#use-cases/accounts/accounts.ts';
import { type Reach } from '#http/address.ts';
import { etagOf, versionAsked } from '#http/etag.ts';
import { requireRole } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { giveSession, linkTo, originOf } from '#http/session-answers.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const route = routesOf(accountEndpoints);
const group = 'Accounts';
const common = { group, may: 'administer' } as const;

const shown = ({ disabled = false, ...account }: AccountEntry) => ({ ...account, disabled });

const acting = (actor: Actor, reason?: string): Acting => ({
  actor: actor.name,
  role: requireRole('administer', actor),
  ...(reason && { reason }),
});

const reading = ({ accounts }: Access): AnyRoute[] => [
  route('GET /accounts', {
    ...common,
    summary: 'Every account',
    run: async ({ actor }) => ({ items: (await accounts.list()).map(shown), may: allowedActions(actor.roles) }),
  }),
  route('GET /accounts/:name', {
    ...common,
    summary: 'One account',
    headers: { ETag: 'The version' },
    run: async ({ params, response }) => {
      const account = await accounts.get(params['name'] ?? '');
      response.setHeader('ETag', etagOf(account.version));
      return shown(account);
    },
  }),
];

const writing = (access: Access, reach: Reach): AnyRoute[] => [
  route('POST /accounts', {
    ...common,
    summary: 'Make an account, with a one-time link by which its owner chooses a password',
    headers: { Location: 'Where it is', ETag: 'The version' },
    problems: ['invalid'],
    run: async ({ actor, body: { name, ...values }, response }) => {
      await access.accounts.create(name, values, acting(actor));
      const made = await access.links.make(name, acting(actor));
      response.setHeader('Location', `/api/v1/accounts/${name}`);
      response.setHeader('ETag', etagOf(made.account.version));
      return {
        ...shown(made.account),
        link: linkTo('set-password', made.token, reach),
        linkExpiresAt: made.linkExpiresAt,
      };
    },
  }),
  route('PUT /accounts/:name', {
    ...common,
    summary: 'Change an account; other roles, or being disabled, end its sessions',
    headers: { ETag: 'The version' },
    problems: ['invalid', 'stale', 'version-required', 'last-administrator'],
    run: async ({ actor, body: { reason, ...values }, params, request, response }) => {
      const name = params['name'] ?? '';
      const self = name === actor.name ? originOf(request) : undefined;
      const changed = await access.accounts.change(name, versionAsked(request), values, acting(actor, reason), self);
      giveSession(request, response, reach, changed.session);
      response.setHeader('ETag', etagOf(changed.account.version));
      return shown(changed.account);
    },
  }),
  route('POST /accounts/:name/password-link', {
    ...common,
    summary: 'A one-time link by which the owner of an account chooses a new password; the old one works until then',
    run: async ({ actor, params }) => {
      const { token, linkExpiresAt } = await access.links.make(params['name'] ?? '', acting(actor));
      return { link: linkTo('set-password', token, reach), linkExpiresAt };
    },
  }),
];

const sessionsOf = ({ accounts, sessions, now }: Access): AnyRoute[] => {
  const end = async (name: string, id: string | undefined, actor: Actor): Promise<void> => {
    const open = await sessions.list((await accounts.get(name)).name);
    const wanted = open.filter((one) => id === undefined || one.id === id);
    if (id !== undefined && wanted.length === 0) throw problem('not-found');
    await sessions.end(wanted, 'revoked', { ...acting(actor), at: new Date(now()).toISOString() });
  };
  return [
    route('GET /accounts/:name/sessions', {
      ...common,
      summary: 'The open sessions of an account',
      run: async ({ actor, params }) => ({
        items: (await sessions.list((await accounts.get(params['name'] ?? '')).name)).map(({ account: _, ...one }) => ({
          ...one,
          current: one.id === actor.session,
        })),
      }),
    }),
    route('DELETE /accounts/:name/sessions', {
      ...common,
      summary: 'Sign somebody out everywhere',
      run: ({ actor, params }) => end(params['name'] ?? '', undefined, actor),
    }),
    route('DELETE /accounts/:name/sessions/:id', {
      ...common,
      summary: 'End one session of an account',
      run: ({ actor, params }) => end(params['name'] ?? '', params['id'], actor),
    }),
  ];
};

/** Accounts, for who administers them. */
export const accountRoutes = (access: Access, reach: Reach): AnyRoute[] => [
  ...reading(access),
  ...writing(access, reach),
  ...sessionsOf(access),
];
