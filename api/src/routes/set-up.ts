import type { Role } from 'domain/core';
import { z } from 'zod';
import type { Access } from '#use-cases/accounts/access.ts';
import { tooManyAttempts } from '#use-cases/accounts/sign-in.ts';
import { type Reach } from '#http/address.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { giveSession, originOf } from '#http/session-answers.ts';
import { linkToken, me, password, userName, whoSomebodyIs } from '#use-cases/accounts/shapes.ts';
import { meOf } from '#routes/me.ts';

const group = 'Signing in';

/** Names the first organisation of the register, on behalf of the account that sets it up. */
export type NameOrganisation = (
  name: string,
  by: { readonly name: string; readonly roles: readonly Role[] },
) => Promise<unknown>;

const firstAccount = z
  .strictObject({
    token: linkToken,
    name: userName,
    ...whoSomebodyIs,
    password,
    organisationName: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'FirstAccount' });

// A link is guessed as little as a password: the same brake. What is wrong for other reasons was no guess.
async function braked<T>({ throttle }: Access, address: string, what: string, work: () => Promise<T>): Promise<T> {
  const wait = throttle.attempt(what, address);
  if (wait > 0) throw tooManyAttempts(wait);
  try {
    const done = await work();
    throttle.forgive(what, address, true);
    return done;
  } catch (error) {
    if (!(error instanceof Problem && error.is === 'link-invalid')) throttle.forgive(what, address, false);
    throw error;
  }
}

/** The beginning: the first account by the link printed at start, and passwords by one-time links. */
export const setUpRoutes = (access: Access, reach: Reach, nameOrganisation: NameOrganisation): AnyRoute[] => [
  route({
    method: 'get',
    path: '/set-up',
    group,
    summary: 'Whether the first account is still to be made',
    may: 'anyone',
    answer: { status: 200, shape: z.object({ needed: z.boolean() }) },
    run: async () => ({ needed: await access.setUp.needed() }),
  }),
  route({
    method: 'post',
    path: '/set-up',
    group,
    summary: 'Make the first account with the one-time link printed at start, and sign in',
    may: 'anyone',
    body: firstAccount,
    limit: 10_000,
    answer: { status: 201, shape: me },
    problems: ['link-invalid', 'already-set-up', 'invalid', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const self = originOf(request);
      const { organisationName, ...first } = body;
      const { account, session } = await braked(access, self.address, 'set-up', () => access.setUp.use(first, self));
      if (organisationName) await nameOrganisation(organisationName, account);
      giveSession(request, response, reach, session);
      return meOf(account, session);
    },
  }),
  route({
    method: 'post',
    path: '/password-link',
    group,
    summary: 'Choose a password with a one-time link, and sign in',
    may: 'anyone',
    body: z.strictObject({ token: linkToken, password }).meta({ id: 'LinkedPassword' }),
    limit: 10_000,
    answer: { status: 200, shape: me },
    problems: ['link-invalid', 'invalid', 'too-many-attempts', 'busy', 'cross-site'],
    run: async ({ body, request, response }) => {
      const self = originOf(request);
      const use = () => access.links.use(body.token, body.password, self);
      const { account, session } = await braked(access, self.address, 'password-link', use);
      giveSession(request, response, reach, session);
      return meOf(account, session);
    },
  }),
];
