import { z } from 'zod';
import type { Access } from '#use-cases/accounts/access.ts';
import { isSecure, type Reach } from '#http/address.ts';
import { sessionCookie } from '#http/cookies.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { giveSession, originOf, takeSession } from '#http/session-answers.ts';
import { itemsOf, me, password, session } from '#use-cases/accounts/shapes.ts';
import { byOneself, meOf, personOf } from '#routes/me.ts';

const group = 'Signing in';
const credentials = z.strictObject({ name: z.string().min(1).max(254), password }).meta({ id: 'Credentials' });

const signature = (access: Access, account: Parameters<typeof byOneself>[0]) => ({
  ...byOneself(account),
  at: new Date(access.now()).toISOString(),
});

// The browser forgets its former session now, so nobody else should go on in it (ASVS 5.0, 7.2.4).
async function endFormer({ sessions, now }: Access, secret: string | undefined): Promise<void> {
  const former = secret === undefined ? undefined : await sessions.find(secret);
  if (!former) return;
  const by = { actor: former.account, role: 'self', at: new Date(now()).toISOString() };
  await sessions.end([former], 'signed-out', by);
}

const signingIn = (access: Access, reach: Reach): AnyRoute[] => [
  route({
    method: 'post',
    path: '/session',
    group,
    summary: 'Sign in with user name or e-mail address and password',
    may: 'anyone',
    body: credentials,
    limit: 10_000,
    answer: { status: 201, shape: me },
    problems: ['sign-in-failed', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const { account, session: opened } = await access.signIn.signIn(body.name, body.password, originOf(request));
      await endFormer(access, sessionCookie(request, isSecure(request, reach)));
      giveSession(request, response, reach, opened);
      return meOf(account, opened);
    },
  }),
  route({
    method: 'delete',
    path: '/session',
    group,
    summary: 'Sign out',
    may: 'signed-in',
    answer: { status: 204 },
    run: async ({ account, request, response }) => {
      const own = await access.sessions.list(personOf(access, account).name);
      const current = own.filter(({ id }) => id === account.session);
      await access.sessions.end(current, 'signed-out', signature(access, account));
      takeSession(request, response, reach);
    },
  }),
];

const ownSessions = (access: Access): AnyRoute[] => [
  route({
    method: 'get',
    path: '/sessions',
    group,
    summary: 'One’s own open sessions',
    may: 'signed-in',
    answer: { status: 200, shape: itemsOf(session) },
    run: async ({ account }) => ({
      items: (await access.sessions.list(personOf(access, account).name)).map(({ account: _, ...one }) => ({
        ...one,
        current: one.id === account.session,
      })),
    }),
  }),
  route({
    method: 'delete',
    path: '/sessions',
    group,
    summary: 'End all of one’s own sessions but this one',
    may: 'signed-in',
    answer: { status: 204 },
    run: async ({ account }) => {
      const others = await access.sessions.list(personOf(access, account).name);
      await access.sessions.end(
        others.filter(({ id }) => id !== account.session),
        'revoked',
        signature(access, account),
      );
    },
  }),
  route({
    method: 'delete',
    path: '/sessions/:id',
    group,
    summary: 'End one of one’s own sessions',
    may: 'signed-in',
    answer: { status: 204 },
    run: async ({ account, params }) => {
      const own = await access.sessions.list(personOf(access, account).name);
      const wanted = own.filter(({ id }) => id === params['id']);
      if (wanted.length === 0) throw problem('not-found');
      await access.sessions.end(wanted, 'revoked', signature(access, account));
    },
  }),
];

/** Signing in and out, and one's own sessions. */
export const sessionRoutes = (access: Access, reach: Reach): AnyRoute[] => [
  ...signingIn(access, reach),
  ...ownSessions(access),
];
