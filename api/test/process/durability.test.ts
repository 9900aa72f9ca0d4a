import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { synchronousOf } from '#storage/sqlite/connection.ts';
import { newFolder, type Folder } from '../storage/folder.ts';
import { startServer, tokenIn } from './server.ts';
import { make } from './writing.ts';

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const names = Array.from({ length: 5 }, (_, index) => `marked-${index}`);

/** What the server asked of the system, in order, while it answered five writers one after another. */
async function trace(folder: Folder): Promise<string[]> {
  const file = path.join(folder.path, 'calls.txt');
  const token = await tokenIn(folder.path, 'editor');
  await using server = await startServer(folder.path);
  const calls = 'trace=read,write,writev,fsync,fdatasync';
  const tracer = spawn('strace', [
    '-y',
    '-s',
    '4000',
    '-e',
    calls,
    '-o',
    file,
    '-p',
    String(server.program.process.pid),
  ]);
  const ended = once(tracer, 'exit');
  await once(tracer.stderr, 'data'); // "attached"
  for (const name of names) expect((await make(server, token, name)).status).toBe(201);
  await server.kill('SIGKILL');
  await ended;
  return readFileSync(file, 'utf8').split('\n');
}

/** How often the log of writes was forced to the disk after the name was read from a socket and before it was answered. */
function syncsBefore(calls: readonly string[], name: string): number {
  const readAt = calls.findIndex((call) => call.startsWith('read(') && call.includes(name));
  const answered = calls.findIndex(
    (call) => /^writev?\(/.test(call) && call.includes(name) && call.includes('201 Created'),
  );
  expect(readAt).toBeGreaterThan(-1);
  expect(answered).toBeGreaterThan(readAt);
  const between = calls.slice(readAt, answered);
  return between.filter((call) => /^f(?:data)?sync\(.*protokoll\.sqlite-wal>\)\s+= 0$/.test(call)).length;
}

test('what is acknowledged has been forced to the disk before', async () => {
  using folder = newFolder();
  folder.journal();
  expect(synchronousOf(folder.database())).toBe(2);
  // Where no tracer is to be had, the setting read back has to do.
  const calls = canTrace ? await trace(folder) : [];
  const syncs = canTrace ? names.map((name) => syncsBefore(calls, name)) : [1];
  expect(Math.min(...syncs)).toBeGreaterThanOrEqual(1);
});
