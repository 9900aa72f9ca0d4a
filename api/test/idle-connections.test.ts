import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '#http-server.ts';

const second = 1000;

/** A server, the connections it has been asked over, and a client that keeps its connection as long as the server says. */
async function connected() {
  const seen: Socket[] = [];
  const server = await listen((request, response) => (seen.push(request.socket), response.end('here')), 0, '127.0.0.1');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    seen,
    agent,
    async ask() {
      const outgoing = get({ agent, port: server.port, host: '127.0.0.1' });
      const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
      const freed = once(agent, 'free');
      answer.resume();
      await freed;
      return answer;
    },
    async [Symbol.asyncDispose]() {
      agent.destroy();
      await server.stop(second);
    },
  };
}

const promised = ({ headers }: IncomingMessage): number =>
  Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1]) * second;

test('an idle connection is kept longer than it is promised, and used again at the edge of that', async () => {
  await using client = await connected();
  const first = await client.ask();
  const [connection] = client.seen;
  // Common proxies give up an idle connection after a minute or two.
  expect(promised(first)).toBeGreaterThan(120 * second);
  // A request that leaves in the last moment promised still finds the connection open, even after a second on its way.
  expect(connection?.timeout).toBeGreaterThanOrEqual(promised(first) + second);
  await client.ask();
  expect(client.seen).toEqual([connection, connection]);
  expect(connection?.timeout).toBeGreaterThanOrEqual(promised(first) + second);
});

test('a connection that was opened and not used yet is kept as long', async () => {
  await using client = await connected();
  const promise = promised(await client.ask());
  const { server } = client.seen[0] as Socket & { readonly server: Server };
  expect(server.headersTimeout).toBeGreaterThan(promise);
  expect(server.requestTimeout).toBeGreaterThan(server.headersTimeout);
});

test('a connection whose reader takes nothing of what was sent is not kept for ever', async () => {
  await using client = await connected();
  await client.ask();
  const { server } = client.seen[0] as Socket & { readonly server: Server };
  expect(server.timeout).toBeGreaterThan(60 * second);
  expect(server.timeout).toBeLessThan(180 * second);
});
