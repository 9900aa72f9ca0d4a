import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Request, RequestHandler } from 'express';
import { problem } from '#use-cases/problems/problem.ts';

/** How the server is reached, as far as it is configured. */
export interface ServerAddress {
  /** The address in the browser, when it is not the one the server listens on: behind a proxy. */
  readonly publicUrl?: URL | undefined;
  /** The name or address it listens on. */
  readonly host?: string;
  /** The trusted proxies, whose headers name the client's address and protocol: `loopback`, or IP ranges. */
  readonly proxies: readonly string[];
}

/** Whether the browser's connection is encrypted, as the public address or a trusted proxy says. */
export const isSecure = (request: Request, { publicUrl, proxies }: ServerAddress): boolean =>
  publicUrl?.protocol === 'https:' || (proxies.length > 0 && request.secure);

const withoutPort = (host: string): string => host.replace(/:\d+$/, '').replaceAll(/[[\]]/g, '').toLowerCase();

function knownNames({ publicUrl, host }: ServerAddress): (name: string) => boolean {
  const own = hostname().toLowerCase();
  const known = new Set(['localhost', own, `${own}.local`, publicUrl?.hostname, host?.toLowerCase()]);
  return (name) => known.has(name) || isIP(name) > 0 || name.endsWith('.localhost');
}

/**
 * Refuses requests under a name that is not ours: a foreign name that is made to point here (DNS rebinding) would otherwise
 * make another site's pages "same origin" with this server.
 */
export function onlyUnderOwnName(serverAddress: ServerAddress): RequestHandler {
  const isKnown = knownNames(serverAddress);
  return (request, _response, next) => {
    if (!isKnown(withoutPort(request.headers.host ?? ''))) throw problem('unknown-host');
    next();
  };
}
