import { type AccountEntry, allowedActions } from 'domain/core';
import { z } from 'zod';
import type { Access } from '#use-cases/accounts/access.ts';
import type { Acting } from '#use-cases/accounts/accounts.ts';
import type { NewSession } from '#use-cases/accounts/sessions.ts';
import { type Reach } from '#http/address.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { giveSession, originOf } from '#http/session-answers.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { me, password } from '#use-cases/accounts/shapes.ts';

const group = 'Signing in';

/** What the answer to signing in and `GET /me` tell of an account. */
export function meOf({ name, displayName, email, roles, expiresOn }: AccountEntry, session?: Opened) {
  const opened = session && { session: { id: session.id, expiresAt: session.expiresAt } };
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

async function whoAmI({ book, sessions, tokens }: Access, account: Actor): Promise<object> {
  const entry = book.all.get(account.name);
  if (entry)
    return meOf(
      entry,
      (await sessions.list(entry.name)).find(({ id }) => id === account.session),
    );
  const token = await tokens.get(account.name.replace('token:', ''));
  return {
    name: account.name,
    displayName: token?.name ?? '',
    roles: account.roles,
    may: allowedActions(account.roles),
    everywhere: allowedActions(account.roles),
  };
}

/** Somebody at a browser, who alone has a password and sessions; a token has neither. */
export function personOf(access: Access, account: Actor): AccountEntry {
  const entry = account.session === undefined ? undefined : access.book.all.get(account.name);
  if (!entry) throw problem('forbidden');
  return entry;
}

/** The signature of what somebody does with their own account, which needs no role. */
export const byOneself = (account: Actor): Acting => ({ actor: account.name, role: 'self' });

const wrongPassword = problem('invalid', { issues: [{ path: ['current'], code: 'wrong-password' }] });

/** The account that asks. */
export const meRoutes = (access: Access, reach: Reach): AnyRoute[] => [
  route({
    method: 'get',
    path: '/me',
    group,
    summary: 'Who is signed in, and what they may do somewhere',
    may: 'signed-in',
    answer: { status: 200, shape: me },
    run: ({ account }) => whoAmI(access, account),
  }),
  route({
    method: 'post',
    path: '/me/password',
    group,
    summary: 'Change one’s own password; every other session ends, and this one goes on under a new secret',
    may: 'signed-in',
    body: z.strictObject({ current: password, password }).meta({ id: 'PasswordChange' }),
    answer: { status: 204 },
    problems: ['invalid', 'too-many-attempts', 'busy', 'forbidden'],
    run: async ({ account, body, request, response }) => {
      const self = originOf(request);
      await confirmed(access, personOf(access, account), body.current, self);
      const how = { action: 'password-changed', self } as const;
      const { session } = await access.accounts.setPassword(account.name, body.password, how, byOneself(account));
      giveSession(request, response, reach, session);
    },
  }),
];

async function confirmed(access: Access, account: AccountEntry, current: string, self: ReturnType<typeof originOf>) {
  if (!(await access.signIn.knows(account, current, self))) throw wrongPassword;
}
