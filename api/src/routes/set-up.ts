import { signingInEndpoints } from 'domain/contract';
import type { Access } from '#use-cases/accounts/access.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { tooManyAttempts } from '#use-cases/accounts/sign-in.ts';
import { type ServerAddress } from '#http/address.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { setSessionCookie, originOf } from '#http/session-answers.ts';
import { meOf } from '#routes/me.ts';

const route = routesOf(signingInEndpoints);
const group = 'Signing in';

/** Names the first organisation of the register, on behalf of the account that sets it up. */
export type NameOrganisation = (name: string, by: Actor) => Promise<unknown>;

// A link is guessed as little as a password: the same brake. What is wrong for other reasons was no guess.
async function throttled<T>({ throttle }: Access, address: string, link: string, work: () => Promise<T>): Promise<T> {
  const wait = throttle.attempt({ link, address });
  if (wait > 0) throw tooManyAttempts(wait);
  try {
    const done = await work();
    throttle.forgive({ link, address }, true);
    return done;
  } catch (error) {
    if (!(error instanceof Problem && error.is === 'link-invalid')) throttle.forgive({ link, address }, false);
    throw error;
  }
}

/** The beginning: the first account by the link printed at start, and passwords by one-time links. */
export const setUpRoutes = (
  access: Access,
  serverAddress: ServerAddress,
  nameOrganisation: NameOrganisation,
): AnyRoute[] => [
  route('GET /set-up', {
    group,
    summary: 'Whether the first account is still to be made',
    may: 'anyone',
    run: async () => ({ needed: await access.setUp.needed() }),
  }),
  route('POST /set-up', {
    group,
    summary: 'Make the first account with the one-time link printed at start, and sign in',
    may: 'anyone',
    limit: 10_000,
    problems: ['link-invalid', 'already-set-up', 'invalid', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const self = originOf(request);
      const { organisationName, ...first } = body;
      const { account, session } = await throttled(access, self.address, 'set-up', () => access.setUp.use(first, self));
      if (organisationName) await nameOrganisation(organisationName, { ...account, account: account.name });
      setSessionCookie(request, response, serverAddress, session);
      return meOf(access, account, session);
    },
  }),
  route('POST /password-link', {
    group,
    summary: 'Choose a password with a one-time link, and sign in',
    may: 'anyone',
    limit: 10_000,
    problems: ['link-invalid', 'invalid', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const self = originOf(request);
      const use = () => access.links.use(body.token, body.password, self);
      const { account, session } = await throttled(access, self.address, 'password-link', use);
      setSessionCookie(request, response, serverAddress, session);
      return meOf(access, account, session);
    },
  }),
];
