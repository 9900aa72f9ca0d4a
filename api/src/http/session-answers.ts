import type { Request, Response } from 'express';
import type { NewSession, Origin } from '#use-cases/accounts/sessions.ts';
import { isSecure, type ServerAddress } from '#http/address.ts';
import { setCookieHeader, clearCookieHeader } from '#http/cookies.ts';
import { deviceOf } from '#http/device.ts';

/** Where a request came from, as far as it is kept. */
export const originOf = (request: Request): Origin => ({
  address: request.ip ?? '',
  device: deviceOf(request.get('User-Agent')),
});

/** Hands the browser a session; nothing when there is none to hand on. */
export function setSessionCookie(
  request: Request,
  response: Response,
  serverAddress: ServerAddress,
  session?: NewSession,
): void {
  if (session) response.append('Set-Cookie', setCookieHeader(session.secret, isSecure(request, serverAddress)));
}

/** Takes the session away from the browser. */
export function clearSessionCookie(request: Request, response: Response, serverAddress: ServerAddress): void {
  response.append('Set-Cookie', clearCookieHeader(isSecure(request, serverAddress)));
}

/**
 * A link to a page of ours, its secret behind `#`, where no server and no log sees it. Without a public address it is a path: what
 * the request calls this server is not to be trusted with a secret.
 */
export const linkTo = (page: string, secret: string, { publicUrl }: ServerAddress): string =>
  `${publicUrl?.origin ?? ''}/${page}#${secret}`;
