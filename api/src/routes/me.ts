import { type Me, signingInEndpoints } from 'domain/contract';
import { type AccountEntry, allowedActions } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import { asSelf } from '#use-cases/accounts/authorize.ts';
import type { NewSession } from '#use-cases/accounts/sessions.ts';
import { type ServerAddress } from '#http/address.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { setSessionCookie, originOf } from '#http/session-answers.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const route = routesOf(signingInEndpoints);
const group = 'Signing in';

/** An account as signing in and `GET /me` answer it. */
export function meOf(
  { sessions }: Access,
  { name, displayName, email, roles, expiresOn }: AccountEntry,
  session?: Opened,
): Me {
  const { idleSeconds } = sessions;
  const opened = session && { session: { id: session.id, expiresAt: session.expiresAt, idleSeconds } };
  return {
    name,
    displayName,
    email,
    roles,
    ...(expiresOn && { expiresOn }),
    may: allowedActions(roles, true),
    everywhere: allowedActions(roles),
    ...opened,
  };
}

type Opened = Pick<NewSession, 'id' | 'expiresAt'>;

async function presentMe(access: Access, actor: Actor): Promise<Me> {
  const { book, sessions, tokens } = access;
  const entry = book.all.get(actor.name);
  if (entry)
    return meOf(
      access,
      entry,
      (await sessions.list(entry.name)).find(({ id }) => id === actor.session),
    );
  const token = await tokens.get(actor.name.replace('token:', ''));
  return {
    name: actor.name,
    displayName: token?.name ?? '',
    roles: actor.roles,
    may: allowedActions(actor.roles),
    everywhere: allowedActions(actor.roles),
  };
}

/** The account of a user at a browser, who alone has a password and sessions; a token has neither. */
export function personOf(access: Access, actor: Actor): AccountEntry {
  const entry = actor.session === undefined ? undefined : access.book.all.get(actor.name);
  if (!entry) throw problem('forbidden');
  return entry;
}

const wrongPassword = problem('invalid', { issues: [{ path: ['current'], code: 'wrong-password' }] });

/** The account of the request. */
export const meRoutes = (access: Access, serverAddress: ServerAddress): AnyRoute[] => [
  route('GET /me', {
    group,
    summary: 'Who is signed in, and what they may do somewhere',
    may: 'signed-in',
    isQuick: true,
    run: async ({ actor }) => presentMe(access, actor),
  }),
  route('POST /me/password', {
    group,
    summary: 'Change one’s own password; every other session ends, and this one goes on under a new secret',
    may: 'signed-in',
    problems: ['invalid', 'too-many-attempts', 'busy', 'forbidden'],
    run: async ({ actor, body, request, response }) => {
      const self = originOf(request);
      await confirmed(access, personOf(access, actor), body.current, self);
      const change = { name: actor.name, password: body.password, action: 'password-changed', self } as const;
      await access.accounts.setPassword(change, asSelf(actor.name), ({ session }) =>
        setSessionCookie(request, response, serverAddress, session),
      );
    },
  }),
];

async function confirmed(access: Access, account: AccountEntry, current: string, self: ReturnType<typeof originOf>) {
  if (!(await access.signIn.knows(account, current, self))) throw wrongPassword;
}
