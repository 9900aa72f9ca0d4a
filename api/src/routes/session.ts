import { signingInEndpoints } from 'domain/contract';
import type { Access } from '#use-cases/accounts/access.ts';
import { asSelf } from '#use-cases/accounts/authorize.ts';
import { isSecure, type ServerAddress } from '#http/address.ts';
import { sessionCookie } from '#http/cookies.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { setSessionCookie, originOf, clearSessionCookie } from '#http/session-answers.ts';
import { meOf, personOf } from '#routes/me.ts';

const route = routesOf(signingInEndpoints);
const group = 'Signing in';

// The browser forgets its former session now, so it must not stay valid (ASVS 5.0, 7.2.4).
async function endFormer({ sessions }: Access, secret: string | undefined): Promise<void> {
  const former = secret === undefined ? undefined : await sessions.find(secret);
  if (!former) return;
  const { account, id } = former;
  await sessions.end(account, (one) => one.id === id, 'signed-out', asSelf(account));
}

const signingIn = (access: Access, serverAddress: ServerAddress): AnyRoute[] => [
  route('POST /session', {
    group,
    summary: 'Sign in with user name or e-mail address and password',
    may: 'anyone',
    limit: 10_000,
    problems: ['sign-in-failed', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const { account, session: opened } = await access.signIn.signIn(body.name, body.password, originOf(request));
      await endFormer(access, sessionCookie(request, isSecure(request, serverAddress)));
      setSessionCookie(request, response, serverAddress, opened);
      return meOf(access, account, opened);
    },
  }),
  route('DELETE /session', {
    group,
    summary: 'Sign out',
    may: 'signed-in',
    run: async ({ actor, request, response }) => {
      clearSessionCookie(request, response, serverAddress);
      const { name } = personOf(access, actor);
      await access.sessions.end(name, ({ id }) => id === actor.session, 'signed-out', asSelf(name));
    },
  }),
];

const ownSessions = (access: Access): AnyRoute[] => [
  route('GET /sessions', {
    group,
    summary: 'One’s own open sessions',
    may: 'signed-in',
    isQuick: true,
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
      const { name } = personOf(access, actor);
      await access.sessions.end(name, ({ id }) => id !== actor.session, 'revoked', asSelf(name));
    },
  }),
  route('DELETE /sessions/:id', {
    group,
    summary: 'End one of one’s own sessions',
    may: 'signed-in',
    run: async ({ actor, params }) => {
      const { name } = personOf(access, actor);
      await access.sessions.endOne(name, params['id'] ?? '', asSelf(name));
    },
  }),
];

/** Signing in and out, and one's own sessions. */
export const sessionRoutes = (access: Access, serverAddress: ServerAddress): AnyRoute[] => [
  ...signingIn(access, serverAddress),
  ...ownSessions(access),
];
