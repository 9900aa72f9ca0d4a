import type { Request } from 'express';
import { accountWorks } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import { tokenName } from '#use-cases/accounts/tokens.ts';
import { isSecure, type ServerAddress } from '#http/address.ts';
import { sessionCookie } from '#http/cookies.ts';
import { bearerOf, type Authenticate } from '#http/signed-in.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const time = ({ now }: Access): string => new Date(now()).toISOString();

async function byToken(access: Access, secret: string): Promise<Actor | undefined> {
  const found = await access.tokens.find(secret);
  return found && { name: tokenName(found.token), account: found.account, roles: [found.token.role] };
}

async function bySession(access: Access, secret: string): Promise<Actor | undefined> {
  const session = await access.sessions.find(secret);
  const account = session && access.book.all.get(session.account);
  if (!account || !accountWorks(account, time(access))) return undefined;
  return { name: account.name, account: account.name, roles: account.roles, email: account.email, session: session.id };
}

/** Finds the actor of a request by the present sessions, tokens and accounts, so that what was revoked or disabled no longer signs in. */
export const authenticate =
  (access: Access, serverAddress: ServerAddress): Authenticate =>
  async (request) => {
    await access.book.catchUp();
    const bearer = bearerOf(request);
    if (bearer !== undefined) return byToken(access, bearer);
    const secret = sessionCookie(request, isSecure(request as Request, serverAddress));
    return secret === undefined ? undefined : bySession(access, secret);
  };
