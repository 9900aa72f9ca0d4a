import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { newFolder } from '../storage/folder.ts';
import { signed, unit } from '../storage/lines.ts';
import { startProgram, type Ended } from './programs.ts';
import { startServer, tokenIn } from './server.ts';

/** How a start fails that cannot succeed: with one line that says why. */
async function failing(environment: NodeJS.ProcessEnv): Promise<Ended> {
  const ended = await startProgram('main', { environment: { PORT: '0', ...environment } }).ended;
  expect(ended.code).toBe(1);
  expect(ended.out).toBe('');
  expect(ended.err).toMatch(/^[^\n]+\n$/);
  return ended;
}

test('while there is no account the start prints a one-time link, and later it does not', async () => {
  using folder = newFolder();
  {
    await using server = await startServer(folder.path);
    const [, token = ''] = await server.program.printed(/set-up#(\S+)/);
    const account = {
      token,
      name: 'kari',
      displayName: 'Kari',
      email: 'kari@example.org',
      password: 'trapp kaktus 91 dør',
    };
    const headers = { 'Content-Type': 'application/json', Origin: server.url };
    const answer = await fetch(`${server.url}/api/v1/set-up`, {
      method: 'POST',
      headers,
      body: JSON.stringify(account),
    });
    expect(answer.status).toBe(201);
  }
  await using server = await startServer(folder.path);
  await server.kill('SIGTERM');
  expect((await server.program.ended).out).not.toContain('set-up');
});

test('a connection is kept longer than browsers and proxies keep one they may use again', async () => {
  using folder = newFolder();
  await using server = await startServer(folder.path);
  const { headers } = await fetch(`${server.url}/api/v1/set-up`);
  expect(Number(/timeout=(\d+)/.exec(headers.get('Keep-Alive') ?? '')?.[1])).toBeGreaterThan(60);
});

test('the address that is printed is the public one, where there is one', async () => {
  using folder = newFolder();
  await using server = await startServer(folder.path, {
    environment: { PUBLIC_URL: 'https://protokoll.example.org/' },
  });
  expect(server.url).toBe('https://protokoll.example.org');
  const [, link] = await server.program.printed(/link once: (\S+)#/);
  expect(link).toBe('https://protokoll.example.org/set-up');
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a whole number from 0 to 65535, not "eighty".'],
  [{ HOST: '192.0.2.1' }, '192.0.2.1:0 is no address of this machine. Choose another HOST.'],
  [
    { DATA_DIR: '/proc/protokoll' },
    'The folder /proc/protokoll cannot be used: it cannot be made. Choose another DATA_DIR.',
  ],
])('a start with %o ends with one line', async (environment, line) => {
  using folder = newFolder();
  expect((await failing({ DATA_DIR: folder.path, ...environment })).err).toBe(`${line}\n`);
});

test('a port that is in use is named', async () => {
  using folder = newFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { err } = await failing({ DATA_DIR: folder.path, PORT: String(port) });
  expect(err).toBe(`127.0.0.1:${port} is in use by another program. Choose another PORT.\n`);
  other.close();
});

test('a second server on a folder is refused, and a killed one leaves no lock', async () => {
  using folder = newFolder();
  await using first = await startServer(folder.path);
  const { err } = await failing({ DATA_DIR: folder.path });
  expect(err).toContain('Another server is already running on');
  await first.kill('SIGKILL');
  await using second = await startServer(folder.path);
  expect((await fetch(`${second.url}/api/v1/set-up`)).status).toBe(200);
});

test.each([
  ['written by a newer version', 'PRAGMA user_version = 99', 'newer version of Protokoll (schema 99'],
  [
    'with a changed line',
    "DROP TRIGGER journal_is_never_changed; UPDATE journal SET actor = 'ola'",
    'The journal is damaged at line 1 (unit UNI-0001): the line was changed.',
  ],
  [
    'whose newest line was made one of another kind',
    "DROP TRIGGER journal_is_never_changed; UPDATE journal SET kind = 'tnit' WHERE seq = 2",
    'The journal is damaged at line 2 (tnit UNI-0001): the line was changed.',
  ],
])('a database %s is refused', async (_, sql, line) => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1), unit(1, 2)], signed());
  journal.close();
  folder.database().exec(sql);
  expect((await failing({ DATA_DIR: folder.path })).err).toContain(line);
});

test('a start tells where the clock was wrong, in the log and in its readiness', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed('2999-01-01T00:00:00.000Z'));
  await journal.append([unit(1, 2)], signed('2026-03-02T08:00:00.000Z'));
  journal.close();
  await using server = await startServer(folder.path);
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
    status: 'ok',
    clock: { line: 1, stamped: '2999-01-01T00:00:00.000Z', followedBy: '2026-03-02T08:00:00.000Z' },
  });
  await server.kill('SIGTERM');
  expect((await server.program.ended).err).toContain('The clock was wrong: line 1 is stamped 2999-01-01T00:00:00.000Z');
});

interface Slow {
  readonly request: ClientRequest;
  readonly answer: Promise<IncomingMessage>;
}

/** A request the server has begun to read, and that waits for us with its last byte. */
async function begun(url: string, token: string, body: string): Promise<Slow> {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    Expect: '100-continue',
  };
  const sent = request(`${url}/api/v1/units`, { method: 'POST', headers });
  const answer = once(sent, 'response').then(([response]: IncomingMessage[]) => response?.resume() as IncomingMessage);
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(body.slice(0, -1));
  return { request: sent, answer };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s under load answers what is under way, takes nothing new in, and ends',
  async (signal) => {
    using folder = newFolder();
    const token = await tokenIn(folder.path, 'editor');
    await using server = await startServer(folder.path);
    const load = Array.from({ length: 8 }, async () => {
      for (;;) await (await fetch(`${server.url}/api/v1/set-up`)).text();
    });
    const names = Array.from({ length: 5 }, (_, index) => `Unit ${index}`);
    const slow = await Promise.all(names.map((name) => begun(server.url, token, JSON.stringify({ values: { name } }))));
    server.program.process.kill(signal);
    // The door is shut once no new connection gets in; what came in before is under way.
    expect((await Promise.allSettled(load)).every(({ status }) => status === 'rejected')).toBe(true);
    for (const { request: sent } of slow) sent.end('}');
    const answers = await Promise.all(slow.map(({ answer }) => answer));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(names.map(() => 201));
    expect(await server.program.ended).toMatchObject({ code: 0, signal: null });
    const made = (await folder.journal().since(0)).filter(({ kind }) => kind === 'unit');
    expect(made).toHaveLength(names.length);
  },
);

test('a request that never ends does not keep a stopped server', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  await using server = await startServer(folder.path);
  const slow = await begun(server.url, token, '{"values":{}}');
  const [cutOff] = await Promise.all([slow.answer.catch((error: Error) => error.message), server.kill('SIGTERM')]);
  expect(cutOff).toBe('socket hang up');
  expect(await server.program.ended).toMatchObject({ code: 0 });
});
