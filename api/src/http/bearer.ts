import type { IncomingMessage } from 'node:http';

/** The API token a request carries; `undefined` when it carries none. */
export const bearerOf = (request: IncomingMessage): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
