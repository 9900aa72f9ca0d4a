import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { DamagedJournal, StorageBusy, StorageFull } from '#storage/problems.ts';
import { isWritable } from '#storage/sqlite/writable.ts';
import { start } from '../signing-in.ts';
import { add, at, put, bodyOf, withRole } from './requests.ts';

interface Line {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly msg?: string;
}

function listening() {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  return { log, lines, linesRead: () => lines.map((line) => JSON.parse(line) as Line) };
}

test('the log of the server names routes, and nobody', async () => {
  const heard = listening();
  await using server = await start({ log: heard.log });
  await server.account('ola.nordmann', ['admin']);
  const admin = await withRole(server, 'admin');
  const officer = await withRole(server, 'privacy-officer');
  const answer = await officer.send('GET', `${at('person')}?q=Kari`);
  await add(officer, 'person', { name: 'Kari Nordmann' });
  await admin.send('GET', '/api/v1/accounts/ola.nordmann');
  await officer.send('GET', '/nowhere/ola.nordmann');
  expect(heard.linesRead().map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/persons', 200],
    ['POST', '/persons', 201],
    ['GET', '/accounts/:name', 200],
    ['GET', 'unknown', 404],
  ]);
  expect(heard.linesRead()[0]?.requestId).toBe(answer.headers.get('X-Request-Id'));
  expect(heard.lines.join('')).not.toMatch(/kari|nordmann|q=/i);
});

test('what nobody foresaw is logged under a number and says nothing of the inside', async () => {
  const heard = listening();
  await using server = await start({ log: heard.log });
  const officer = await withRole(server, 'privacy-officer');
  server.register.current = async () => {
    throw new TypeError('secret inside');
  };
  const answer = await officer.send('GET', at('person'));
  expect([answer.status, bodyOf(answer)['type']]).toEqual([500, '/problems/unexpected']);
  expect(answer.text).not.toContain('secret');
  expect(answer.text).toContain(answer.headers.get('X-Request-Id'));
  expect(heard.lines.join('')).toContain('secret inside');
});

test.each([
  [new StorageFull(), 507, 'storage-full'],
  [new StorageBusy(), 503, 'storage-busy'],
  [new DamagedJournal('line 7'), 500, 'damaged'],
])('when writing ends in %s, that is said plainly and reading goes on', async (error, status, name) => {
  await using server = await start();
  const officer = await withRole(server, 'privacy-officer');
  const { id } = await add(officer, 'person', { name: 'Kari' });
  server.register.write = async () => {
    throw error;
  };
  const refused = await put(officer, 'person', id, 1, { name: 'Ola' });
  expect([refused.status, bodyOf(refused)['type']]).toEqual([status, `/problems/${name}`]);
  expect((await officer.send('GET', at('person', id))).status).toBe(200);
});

test('a server that cannot write says that it is not ready, and is alive all the same', async () => {
  await using server = await start({ isReady: async () => false });
  expect((await server.client().send('GET', '/readyz')).status).toBe(503);
  expect((await server.client().send('GET', '/healthz')).status).toBe(200);
});

test('whether a folder can be written is found out by writing, and leaves nothing behind', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-'));
  expect(await isWritable(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(await isWritable(folder)).toBe(false);
});
