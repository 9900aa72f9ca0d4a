import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { answerProblems } from '#http/answer-problem.ts';
import { mount } from '#http/mount.ts';
import { Workload } from '#http/workload.ts';
import { Serialized } from '#use-cases/lists/serialized.ts';
import { sendPieces } from '#http/send-pieces.ts';
import { listen } from '#http-server.ts';

/** How long the server of these tests waits for a reader. */
const patience = 100;

type Content = Parameters<typeof sendPieces>[1];

/** A server that sends one file, and the moment it is done with it. */
async function sending(content: Content) {
  const done = Promise.withResolvers<string>();
  const handle = (_: unknown, response: ServerResponse) =>
    void sendPieces(response, content, patience).then(
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

/** A server whose one answer is longer than what a network holds, and clients that ask for it and take nothing. */
async function answering() {
  const answer = Buffer.alloc(32 * 1024 * 1024, '1');
  const actor = { name: 'kari', account: 'kari', roles: [] };
  const shape = z.unknown();
  const route = {
    ...({ group: 'g', summary: 's', may: 'signed-in', method: 'get', path: '/long/it' } as const),
    endpoint: { answer: { status: 200, shape } as const },
    run: () => new Serialized(answer),
  };
  const gates = { whoIs: () => actor, onlyOnce: () => Promise.reject(new Error()), workload: new Workload() };
  const app = express()
    .use(mount([route], gates))
    .use(answerProblems(pino({ enabled: false })));
  const server = await listen(app, 0, '127.0.0.1');
  const statuses: string[] = [];
  const asking = () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.once('data', (head) => {
      socket.pause();
      statuses.push(String(head).slice(9, 12));
    });
    socket.write('GET /long/it HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return socket;
  };
  return { asking, statuses, [Symbol.asyncDispose]: () => server.stop(0) };
}

test('only so many long answers are held for those who do not take them, and whoever leaves makes room', async () => {
  await using server = await answering();
  const sockets = Array.from({ length: 40 }, () => server.asking());
  const count = (status: string) => server.statuses.filter((one) => one === status).length;
  await vi.waitFor(() => expect([count('200'), count('429')]).toEqual([8, 8]), { timeout: 60_000 });
  for (const socket of sockets) socket.destroy();
  const socket = server.asking();
  await vi.waitFor(() => expect(count('200')).toBe(9), { timeout: 60_000 });
  socket.destroy();
});
