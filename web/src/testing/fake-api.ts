import { packLaw, suppliedLaw } from 'domain/rules';
import { vi } from 'vitest';

/** What a screen sent: method, address without the root of the API, and body. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = { readonly status?: number; readonly body: unknown };
type Answers = (sent: Sent) => Answer | undefined;

const me = { name: 'kari', displayName: 'Kari Nordmann', roles: ['privacy-officer'], may: ['read', 'create', 'edit'] };
const nobodyYet = { items: [], total: 0, page: 1, size: 100, names: {}, may: ['read', 'create'] };

const usual: Answers = ({ method, path }) => {
  if (path === '/me') return { body: me };
  if (path.startsWith('/surroundings')) return { body: { entries: [], on: '2026-01-01', lawVersion: 'v' } };
  if (path === '/law') return { body: { law: packLaw(suppliedLaw), version: 'v' } };
  return method === 'GET' ? { body: nobodyYet } : undefined;
};

/** Answers in place of the server, and keeps what was sent; what `answers` leaves open gets the usual empty answer. */
export function fakeApi(answers: Answers = () => undefined): { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (address: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const request: Sent = {
      method,
      path: address.replace('/api/v1', ''),
      headers: new Headers(headers),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    };
    sent.push(request);
    const answer = answers(request) ?? usual(request);
    const status = answer?.status ?? (answer ? 200 : 404);
    return Promise.resolve(
      new Response(JSON.stringify(answer?.body ?? { type: '/problems/not-found', title: 'Not found', status }), {
        status,
        headers: { 'content-type': 'application/json' },
      }),
    );
  });
  return { sent };
}
