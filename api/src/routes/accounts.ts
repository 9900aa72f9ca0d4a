import { type AccountEntry, allowedActions } from 'domain/core';
import { z } from 'zod';
import type { Access } from '#use-cases/accounts/access.ts';
import type { Acting } from '#use-cases/accounts/accounts.ts';
import { type Reach } from '#http/address.ts';
import { etagOf, versionAsked } from '#http/etag.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { giveSession, linkTo, originOf } from '#http/session-answers.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import {
  account as accountShape,
  changedAccount,
  itemsOf,
  newAccount,
  oneTimeLink,
  session,
} from '#use-cases/accounts/shapes.ts';

const group = 'Accounts';
const common = { group, may: 'administer' } as const;

const shown = ({ disabled = false, ...account }: AccountEntry) => ({ ...account, disabled });

const acting = (account: Actor, reason?: string): Acting => ({
  actor: account.name,
  role: roleTo('administer', account),
  ...(reason && { reason }),
});

const reading = ({ accounts }: Access): AnyRoute[] => [
  route({
    ...common,
    method: 'get',
    path: '/accounts',
    summary: 'Every account',
    answer: { status: 200, shape: itemsOf(accountShape).extend({ may: z.array(z.string()) }) },
    run: async ({ account }) => ({ items: (await accounts.list()).map(shown), may: allowedActions(account.roles) }),
  }),
  route({
    ...common,
    method: 'get',
    path: '/accounts/:name',
    summary: 'One account',
    answer: { status: 200, shape: accountShape, headers: { ETag: 'The version' } },
    run: async ({ params, response }) => {
      const account = await accounts.get(params['name'] ?? '');
      response.setHeader('ETag', etagOf(account.version));
      return shown(account);
    },
  }),
];

const writing = (access: Access, reach: Reach): AnyRoute[] => [
  route({
    ...common,
    method: 'post',
    path: '/accounts',
    summary: 'Make an account, with a one-time link by which its owner chooses a password',
    body: newAccount,
    answer: {
      status: 201,
      shape: accountShape.extend(oneTimeLink),
      headers: { Location: 'Where it is', ETag: 'The version' },
    },
    problems: ['invalid'],
    run: async ({ account, body: { name, ...values }, response }) => {
      await access.accounts.create(name, values, acting(account));
      const made = await access.links.make(name, acting(account));
      response.setHeader('Location', `/api/v1/accounts/${name}`);
      response.setHeader('ETag', etagOf(made.account.version));
      return {
        ...shown(made.account),
        link: linkTo('set-password', made.token, reach),
        linkExpiresAt: made.linkExpiresAt,
      };
    },
  }),
  route({
    ...common,
    method: 'put',
    path: '/accounts/:name',
    summary: 'Change an account; other roles, or being disabled, end its sessions',
    body: changedAccount,
    fromVersion: true,
    answer: { status: 200, shape: accountShape, headers: { ETag: 'The version' } },
    problems: ['invalid', 'stale', 'version-required', 'last-administrator'],
    run: async ({ account, body: { reason, ...values }, params, request, response }) => {
      const name = params['name'] ?? '';
      const self = name === account.name ? originOf(request) : undefined;
      const changed = await access.accounts.change(name, versionAsked(request), values, acting(account, reason), self);
      giveSession(request, response, reach, changed.session);
      response.setHeader('ETag', etagOf(changed.account.version));
      return shown(changed.account);
    },
  }),
  route({
    ...common,
    method: 'post',
    path: '/accounts/:name/password-link',
    summary: 'A one-time link by which the owner of an account chooses a new password; the old one works until then',
    answer: { status: 200, shape: z.object(oneTimeLink) },
    run: async ({ account, params }) => {
      const { token, linkExpiresAt } = await access.links.make(params['name'] ?? '', acting(account));
      return { link: linkTo('set-password', token, reach), linkExpiresAt };
    },
  }),
];

const sessionsOf = ({ accounts, sessions, now }: Access): AnyRoute[] => {
  const end = async (name: string, id: string | undefined, account: Actor): Promise<void> => {
    const open = await sessions.list((await accounts.get(name)).name);
    const wanted = open.filter((one) => id === undefined || one.id === id);
    if (id !== undefined && wanted.length === 0) throw problem('not-found');
    await sessions.end(wanted, 'revoked', { ...acting(account), at: new Date(now()).toISOString() });
  };
  return [
    route({
      ...common,
      method: 'get',
      path: '/accounts/:name/sessions',
      summary: 'The open sessions of an account',
      answer: { status: 200, shape: itemsOf(session) },
      run: async ({ account, params }) => ({
        items: (await sessions.list((await accounts.get(params['name'] ?? '')).name)).map(({ account: _, ...one }) => ({
          ...one,
          current: one.id === account.session,
        })),
      }),
    }),
    route({
      ...common,
      method: 'delete',
      path: '/accounts/:name/sessions',
      summary: 'Sign somebody out everywhere',
      answer: { status: 204 },
      run: ({ account, params }) => end(params['name'] ?? '', undefined, account),
    }),
    route({
      ...common,
      method: 'delete',
      path: '/accounts/:name/sessions/:id',
      summary: 'End one session of an account',
      answer: { status: 204 },
      run: ({ account, params }) => end(params['name'] ?? '', params['id'], account),
    }),
  ];
};

/** Accounts, for who administers them. */
export const accountRoutes = (access: Access, reach: Reach): AnyRoute[] => [
  ...reading(access),
  ...writing(access, reach),
  ...sessionsOf(access),
];
