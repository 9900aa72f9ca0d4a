import { accountEndpoints } from 'domain/contract';
import { type AccountEntry, allowedActions } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import { asAdministrator } from '#use-cases/accounts/authorize.ts';
import { type ServerAddress } from '#http/address.ts';
import { etagOf, versionIn } from '#http/etag.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { setSessionCookie, linkTo, originOf } from '#http/session-answers.ts';

const route = routesOf(accountEndpoints);
const group = 'Accounts';
const common = { group, may: 'administer' } as const;
const inPerson = { group, may: { inPerson: 'administer' } } as const;

const shown = ({ disabled = false, ...account }: AccountEntry) => ({ ...account, disabled });

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

const writing = (access: Access, serverAddress: ServerAddress): AnyRoute[] => [
  route('POST /accounts', {
    ...inPerson,
    summary: 'Make an account, with a one-time link by which its owner chooses a password',
    headers: { Location: 'Where it is', ETag: 'The version' },
    problems: ['invalid'],
    run: ({ actor, body: { name, ...values }, response }) =>
      access.links.invite(name, values, asAdministrator(actor), ({ account, token, linkExpiresAt }) => {
        response.setHeader('Location', `/api/v1/accounts/${name}`);
        response.setHeader('ETag', etagOf(account.version));
        return { ...shown(account), link: linkTo('set-password', token, serverAddress), linkExpiresAt };
      }),
  }),
  route('PUT /accounts/:name', {
    ...inPerson,
    summary: 'Change an account; other roles, or being disabled, end its sessions',
    headers: { ETag: 'The version' },
    problems: ['invalid', 'stale', 'version-required', 'last-administrator'],
    run: ({ actor, body: { reason, ...values }, params, request, response }) => {
      const name = params['name'] ?? '';
      const self = name === actor.name ? originOf(request) : undefined;
      const change = { name, version: versionIn(request), values, self };
      return access.accounts.change(change, asAdministrator(actor, reason), ({ account, session }) => {
        setSessionCookie(request, response, serverAddress, session);
        response.setHeader('ETag', etagOf(account.version));
        return shown(account);
      });
    },
  }),
  route('POST /accounts/:name/password-link', {
    ...inPerson,
    summary: 'A one-time link by which the owner of an account chooses a new password; the old one works until then',
    run: ({ actor, params }) =>
      access.links.make(params['name'] ?? '', asAdministrator(actor), ({ token, linkExpiresAt }) => ({
        link: linkTo('set-password', token, serverAddress),
        linkExpiresAt,
      })),
  }),
];

const sessionsOf = ({ accounts, sessions }: Access): AnyRoute[] => {
  const nameOf = async (name = '') => (await accounts.get(name)).name;
  return [
    route('GET /accounts/:name/sessions', {
      ...common,
      summary: 'The open sessions of an account',
      run: async ({ actor, params }) => ({
        items: (await sessions.list(await nameOf(params['name']))).map(({ account: _, ...one }) => ({
          ...one,
          current: one.id === actor.session,
        })),
      }),
    }),
    route('DELETE /accounts/:name/sessions', {
      ...common,
      summary: 'End every session of an account',
      run: async ({ actor, params }) =>
        sessions.end(await nameOf(params['name']), () => true, 'revoked', asAdministrator(actor)),
    }),
    route('DELETE /accounts/:name/sessions/:id', {
      ...common,
      summary: 'End one session of an account',
      run: async ({ actor, params }) =>
        sessions.endOne(await nameOf(params['name']), params['id'] ?? '', asAdministrator(actor)),
    }),
  ];
};

/** Accounts, for administrators. */
export const accountRoutes = (access: Access, serverAddress: ServerAddress): AnyRoute[] => [
  ...reading(access),
  ...writing(access, serverAddress),
  ...sessionsOf(access),
];
