import type { Request } from 'express';
import { accountWorks } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import { isSecure, type ServerAddress } from '#http/address.ts';
import { sessionCookie } from '#http/cookies.ts';
import { bearerOf, type Authenticate } from '#http/signed-in.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const time = ({ now }: Access): string => new Date(now()).toISOString();

// A token ends with the account that made it, so that it cannot be used after its maker has left.
async function byToken(access: Access, secret: string): Promise<Actor | undefined> {
  const token = await access.tokens.find(secret);
  if (!token) return undefined;
  const maker = access.book.all.get(token.createdBy);
  if (maker && !accountWorks(maker, time(access))) return undefined;
  return { name: `token:${token.id}`, roles: [token.role] };
}

async function bySession(access: Access, secret: string): Promise<Actor | undefined> {
  const session = await access.sessions.find(secret);
  const account = session && access.book.all.get(session.account);
  if (!account || !accountWorks(account, time(access))) return undefined;
  return { name: account.name, roles: account.roles, email: account.email, session: session.id };
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
