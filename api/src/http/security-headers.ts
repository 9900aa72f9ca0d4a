import type { Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { isSecure, type ServerAddress } from '#http/address.ts';

// Nothing from anywhere but here, nothing inline; style attributes are how widgets place themselves.
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  },
};

const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];
const noPermissions = permissions.map((name) => `${name}=()`).join(', ');

// Over plain http browsers ignore these three and complain; the first would also make the server unreachable there for a year.
const overTls = {
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  crossOriginOpenerPolicy: true,
  originAgentCluster: true,
};
const overPlainHttp = { strictTransportSecurity: false, crossOriginOpenerPolicy: false, originAgentCluster: false };

/** What helmet says, noted once: it says the same of every answer. */
function headers(perConnection: typeof overTls | typeof overPlainHttp): ReadonlyMap<string, string> {
  const noted = new Map([['Permissions-Policy', noPermissions]]);
  const response = {
    setHeader: (name: string, value: string) => noted.set(name, value),
    removeHeader: () => undefined,
  };
  const say = helmet({
    contentSecurityPolicy,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    ...perConnection,
  });
  say({} as Request, response as unknown as Response, () => undefined);
  return noted;
}

/** The headers that restrict what a page may do in a browser. */
export function securityHeaders(serverAddress: ServerAddress): RequestHandler {
  const [secure, plain] = [headers(overTls), headers(overPlainHttp)];
  return (request, response, next) => {
    for (const [name, value] of isSecure(request, serverAddress) ? secure : plain) response.setHeader(name, value);
    next();
  };
}
