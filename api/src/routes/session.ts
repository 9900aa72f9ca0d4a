import { signingInEndpoints } from 'domain/contract';
import type { Access } from '#use-cases/accounts/access.ts';
import { isSecure, type Reach } from '#http/address.ts';
import { sessionCookie } from '#http/cookies.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { giveSession, originOf, takeSession } from '#http/session-answers.ts';
import { byOneself, meOf, personOf } from '#routes/me.ts';

const route = routesOf(signingInEndpoints);
const group = 'Signing in';

const signature = (access: Access, actor: Parameters<typeof byOneself>[0]) => ({
  ...byOneself(actor),
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
  route('POST /session', {
    group,
    summary: 'Sign in with user name or e-mail address and password',
    may: 'anyone',
    limit: 10_000,
    problems: ['sign-in-failed', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const { account, session: opened } = await access.signIn.signIn(body.name, body.password, originOf(request));
      await endFormer(access, sessionCookie(request, isSecure(request, reach)));
      giveSession(request, response, reach, opened);
      return meOf(account, opened);
    },
  }),
  route('DELETE /session', {
    group,
    summary: 'Sign out',
    may: 'signed-in',
    run: async ({ actor, request, response }) => {
      const own = await access.sessions.list(personOf(access, actor).name);
      const current = own.filter(({ id }) => id === actor.session);
      await access.sessions.end(current, 'signed-out', signature(access, actor));
      takeSession(request, response, reach);
    },
  }),
];

const ownSessions = (access: Access): AnyRoute[] => [
  route('GET /sessions', {
    group,
    summary: 'One’s own open sessions',
    may: 'signed-in',
    run: async ({ actor }) => ({
      items: (await access.sessions.list(personOf(access, actor).name)).map(({ account: _, ...one }) => ({
        ...one,
        current: one.id === actor.session,
      })),
    }),
  }),
  route('DELETE /sessions', {
    group,
    summary: 'End all of one’s own sessions but this one',
    may: 'signed-in',
    run: async ({ actor }) => {
      const others = await access.sessions.list(personOf(access, actor).name);
      await access.sessions.end(
        others.filter(({ id }) => id !== actor.session),
        'revoked',
        signature(access, actor),
      );
    },
  }),
  route('DELETE /sessions/:id', {
    group,
    summary: 'End one of one’s own sessions',
    may: 'signed-in',
    run: async ({ actor, params }) => {
      const own = await access.sessions.list(personOf(access, actor).name);
      const wanted = own.filter(({ id }) => id === params['id']);
      if (wanted.length === 0) throw problem('not-found');
      await access.sessions.end(wanted, 'revoked', signature(access, actor));
    },
  }),
];

/** Signing in and out, and one's own sessions. */
export const sessionRoutes = (access: Access, reach: Reach): AnyRoute[] => [
  ...signingIn(access, reach),
  ...ownSessions(access),
];
