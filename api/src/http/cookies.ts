import type { IncomingMessage } from 'node:http';

// A cookie of this prefix cannot be set from a subdomain or without TLS, nor for one path only.
const secureName = '__Host-protokoll';
const plainName = 'protokoll';

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key = '', value = ''] = pair.split('=', 2);
    if (key.trim() === name && value) return value.trim();
  }
  return undefined;
}

/** The secret of the session a browser holds. Behind TLS only the cookie counts that only this server can have set. */
export const sessionCookie = (request: IncomingMessage, isSecure: boolean): string | undefined =>
  cookieOf(request, isSecure ? secureName : plainName);

/**
 * `Strict`: the cookie never comes with a request another site caused. Nothing is lost by it: a link from an e-mail opens the
 * empty page, and the page asks for its data by itself.
 */
const attributes = (isSecure: boolean): string => `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;

/** The header that hands a browser its session. It ends with the browser, or when the server says so. */
export const setCookieHeader = (secret: string, isSecure: boolean): string =>
  `${isSecure ? secureName : plainName}=${secret}; ${attributes(isSecure)}`;

/** The header that takes it away. */
export const clearCookieHeader = (isSecure: boolean): string =>
  `${isSecure ? secureName : plainName}=; Max-Age=0; ${attributes(isSecure)}`;
