import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sendFile } from '#http/send-file.ts';
import type { FileContent } from '#http/route.ts';
import { listen } from '#http-server.ts';

/** How long the server of these tests waits for a reader. */
const patience = 100;

type Content = Exclude<FileContent['content'], string>;

/** A server that sends one file, and the moment it is done with it. */
async function sending(content: Content) {
  const done = Promise.withResolvers<string>();
  const handle = (_: unknown, response: ServerResponse) =>
    void sendFile(response, 'text/csv', { content }, patience).then(
      () => done.resolve('freed'),
      (error: unknown) => done.reject(error as Error),
    );
  const server = await listen(handle, 0, '127.0.0.1');
  return { port: server.port, done: done.promise, [Symbol.asyncDispose]: () => server.stop(0) };
}

function ask(port: number) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  return socket;
}

async function* endless(): AsyncGenerator<Buffer> {
  for (;;) yield Buffer.alloc(64 * 1024, 'a');
}

test('a reader who takes a byte at a time is cut off, and its place is free again', async () => {
  await using server = await sending(endless());
  const socket = ask(server.port);
  const closed = once(socket, 'close');
  socket.pause();
  const reading = setInterval(() => socket.read(1), 10);
  expect(await server.done).toBe('freed');
  clearInterval(reading);
  socket.resume();
  await closed;
});

test('a reader who takes nothing is cut off', async () => {
  await using server = await sending(endless());
  const socket = ask(server.port).pause();
  expect(await server.done).toBe('freed');
  socket.destroy();
});

test('who waits for pieces that take long to make is not cut off', async () => {
  const slow = async function* () {
    for (const piece of ['a', 'b', 'c']) {
      await wait(patience * 1.5);
      yield Buffer.from(piece);
    }
  };
  await using server = await sending(slow());
  const socket = ask(server.port);
  let answer = '';
  for await (const part of socket) answer += String(part);
  expect(answer.replace(/^.*?\r\n\r\n/s, '').replaceAll(/\r\n|[0-9]/g, '')).toBe('abc');
  expect(await server.done).toBe('freed');
});
