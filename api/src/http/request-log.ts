import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** The number under which a request stands in the log and in the answer's `X-Request-Id`. */
export const requestIdOf = (response: Response): string => String(response.getHeader('X-Request-Id') ?? '');

/** The address as the route wrote it (`/accounts/:name`): what stands in for the gaps may be personal data. */
const routeOf = (request: Request): string => {
  const route = request.route as { path?: unknown } | undefined;
  return route ? String(route.path) : 'unknown';
};

/** One line a request: no bodies, no query strings, no names. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    response.on('finish', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const level = response.statusCode >= 500 ? 'error' : request.method === 'GET' ? 'debug' : 'info';
      log[level]({ requestId, method: request.method, route: routeOf(request), status: response.statusCode, ms });
    });
    next();
  };
