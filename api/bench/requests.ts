import { Agent, request } from 'node:http';
import autocannon from 'autocannon';
import { officer } from './data-set.ts';

/** What came back, and how long it took. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
  readonly body: string;
  /** Milliseconds until the first byte and until the last. */
  readonly firstAfter: number;
  readonly after: number;
}

/** A signed-in client of one of the servers, over connections that stay open. */
export interface Asker {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly close: () => void;
}

/** An asker with a cookie. */
export function askerWith(url: string, cookie: string, connections = 64): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const own = { cookie, origin: url };
  const ask: Asker['ask'] = (method, path, body, headers) =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const text = body === undefined ? undefined : JSON.stringify(body);
      const type = text !== undefined && { 'content-type': 'application/json' };
      const sent = request(url + path, { method, agent, headers: { ...own, ...type, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        let firstAfter = 0;
        response.on('data', (chunk: Buffer) => {
          firstAfter ||= performance.now() - begun;
          chunks.push(chunk);
        });
        response.on('error', reject);
        response.on('end', () => {
          const all = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: got } = response;
          resolve({
            status,
            headers: got,
            bytes: all.length,
            body: all.toString(),
            firstAfter,
            after: performance.now() - begun,
          });
        });
      });
      sent.on('error', reject).end(text);
    });
  return { url, headers: own, ask, close: () => agent.destroy() };
}

/** Signs an account in at the product, the officer unless another is named. */
export async function signedIn(url: string, account = officer, connections = 64): Promise<Asker> {
  const answer = await askerWith(url, '').ask('POST', '/api/v1/session', account, { cookie: 'none=none' });
  const [cookie = ''] = String(answer.headers['set-cookie'] ?? '').split(';');
  if (answer.status !== 201) throw new Error(`Could not sign in: ${answer.body}`);
  return askerWith(url, cookie, connections);
}

/** Ten connections ask for some addresses in turn for a while; answers how many a second were answered. */
export async function rateOf({ url, headers }: Asker, paths: readonly string[], seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    headers,
    connections: 10,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path })),
  });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${result.errors} errors and ${result.non2xx} refusals at ${url}${paths[0]}`);
  return result['2xx'] / result.duration;
}

/** The times that questions took, one asked after the other. */
export async function timesOf({ ask }: Asker, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) times.push((await ask('GET', path)).after);
  return times;
}
