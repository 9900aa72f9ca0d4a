import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// An import of it would read every export, WebSocket and all, and cost the start 50 ms and some megabytes.
const { createServer } = process.getBuiltinModule('node:http');

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Accepts no new connection, answers what is under way, and cuts off what is not done after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

// Longer than browsers and proxies keep a connection they may use again: one that is closed under a request loses it.
// nginx gives up an idle one after one minute, Caddy after two.
const keepAliveTimeout = 125_000;
// One that was opened and not used yet is kept as long as one that was; Node's own minute would close it before.
const headersTimeout = keepAliveTimeout + 5000;
// A connection on which nothing moves for as long, asked or not, is of no use to anybody: its reader takes nothing.
const timeout = headersTimeout;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Listens at an address; rejects when it cannot. */
export async function listen(handler: Handler, port: number, host: string): Promise<RunningServer> {
  let stopping = false;
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    handler(request, response);
  });
  Object.assign(server, { keepAliveTimeout, headersTimeout, timeout });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop(patience) {
      stopping = true;
      const closed = once(server, 'close');
      server.close();
      // A connection whose last answer was under way becomes idle only now.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      const deadline = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(sweep);
      clearTimeout(deadline);
    },
  };
}
