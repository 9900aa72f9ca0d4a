import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Role } from 'domain/core';
import { problem } from '#http/problem.ts';

/** Who is asking. */
export interface Account {
  /** The user name, as the journal writes it. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Ties the account to the persons who own entries. */
  readonly email?: string;
  /** The session it came by; a token has none. */
  readonly session?: string;
}

/** Finds who is behind a request, by session cookie or API token; `undefined` when nobody is. */
export type WhoIs = (request: IncomingMessage) => Promise<Account | undefined> | Account | undefined;

const asking = new WeakMap<IncomingMessage, Account>();

/** Lets a request pass only when somebody is signed in. */
export const signedIn =
  (whoIs: WhoIs): RequestHandler =>
  async (request, _response, next) => {
    const account = await whoIs(request);
    if (!account) throw problem('not-signed-in', { headers: { 'WWW-Authenticate': 'Bearer' } });
    asking.set(request, account);
    next();
  };

/** Who is asking, on a route that lets only the signed-in pass. */
export function accountOf(request: Request): Account {
  const account = asking.get(request);
  if (!account) throw problem('not-signed-in');
  return account;
}
