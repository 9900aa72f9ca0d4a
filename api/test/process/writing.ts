import type { RealServer } from './server.ts';

/** What a writer was answered. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  readonly body: { readonly id: string; readonly version: number; readonly values: { readonly name: string } };
}

/** Sends values with the token. */
export async function send(
  server: RealServer,
  token: string,
  method: 'POST' | 'PUT',
  address: string,
  name: string,
  etag?: string,
): Promise<Answered> {
  const response = await fetch(`${server.url}/api/v1${address}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...(etag && { 'If-Match': etag }),
    },
    body: JSON.stringify({ values: { name } }),
  });
  return {
    status: response.status,
    type: response.headers.get('Content-Type') ?? '',
    etag: response.headers.get('ETag') ?? '',
    body: (await response.json()) as Answered['body'],
  };
}

/** Makes a unit. */
export const make = (server: RealServer, token: string, name: string): Promise<Answered> =>
  send(server, token, 'POST', '/units', name);
