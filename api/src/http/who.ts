import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Actor } from '#use-cases/actor/actor.ts';
import { problem } from '#use-cases/problems/problem.ts';

/** Finds who is behind a request, by session cookie or API token; `undefined` when nobody is. */
export type WhoIs = (request: IncomingMessage) => Promise<Actor | undefined> | Actor | undefined;

const asking = new WeakMap<IncomingMessage, Actor>();

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
export function accountOf(request: Request): Actor {
  const account = asking.get(request);
  if (!account) throw problem('not-signed-in');
  return account;
}
