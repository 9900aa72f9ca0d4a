import type { Request, RequestHandler } from 'express';
import { isSecure, type ServerAddress } from '#http/address.ts';
import { bearerOf } from '#http/signed-in.ts';
import { sessionCookie } from '#http/cookies.ts';
import { problem } from '#use-cases/problems/problem.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether an origin is this server, its protocol too: what was delivered without encryption anybody on the way may have written.
 * A proxy that ends the encryption and does not say so leaves only the other direction open.
 */
function isOwnOrigin(origin: string, request: Request, serverAddress: ServerAddress): boolean {
  if (!URL.canParse(origin)) return false;
  if (origin === serverAddress.publicUrl?.origin) return true;
  const { protocol, host } = new URL(origin);
  return host === request.headers.host && (protocol === 'https:' || !isSecure(request, serverAddress));
}

/**
 * Whether one of our own pages sent it. Browsers say so in `Sec-Fetch-Site` where the connection can be trusted, and in
 * `Origin` everywhere. A program says neither; it is let through when it holds no cookie that another site could make use of.
 */
function isOurs(request: Request, serverAddress: ServerAddress): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  if (origin !== undefined) return isOwnOrigin(origin, request, serverAddress);
  return sessionCookie(request, isSecure(request, serverAddress)) === undefined;
}

/** Refuses what another site makes a browser send (cross-site request forgery). A token is sent by no browser of itself. */
export const onlyFromOwnPages =
  (serverAddress: ServerAddress): RequestHandler =>
  (request, _response, next) => {
    const isSafe = safeMethods.has(request.method) || bearerOf(request) !== undefined || isOurs(request, serverAddress);
    if (!isSafe) throw problem('cross-site');
    next();
  };
