import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { Actor } from '#use-cases/actor/actor.ts';
import { problem } from '#use-cases/problems/problem.ts';

/** Finds the actor of a request by its session cookie or API token; `undefined` when it is anonymous. */
export type Authenticate = (request: IncomingMessage) => Promise<Actor | undefined> | Actor | undefined;

/** The API token a request carries; `undefined` when it carries none. */
export const bearerOf = (request: IncomingMessage): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];

const actors = new WeakMap<IncomingMessage, Actor>();

/** Lets a request pass only when it comes from a signed-in actor. */
export const signedIn =
  (whoIs: Authenticate): RequestHandler =>
  async (request, _response, next) => {
    const actor = await whoIs(request);
    if (!actor) throw problem('not-signed-in', { headers: { 'WWW-Authenticate': 'Bearer' } });
    actors.set(request, actor);
    next();
  };

/** The actor of a request on a route that requires one. */
export function actorOf(request: Request): Actor {
  const actor = actors.get(request);
  if (!actor) throw problem('not-signed-in');
  return actor;
}
