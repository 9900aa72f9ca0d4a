import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#storage/sqlite/database.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { crampedDisk } from './cramped-disk.ts';
import { startProgram } from './programs.ts';
import { startServer, tokenIn, type RealServer } from './server.ts';
import { make, type Answered } from './writing.ts';

const long = 'x'.repeat(400);

/** Writes until the answer is no longer 201, and returns it. */
async function writeUntilFull(server: RealServer, token: string): Promise<{ written: number; refused: Answered }> {
  for (let written = 0; written < 20_000; written += 1) {
    const answer = await make(server, token, `${written} ${long}`);
    if (answer.status !== 201) return { written, refused: answer };
  }
  throw new Error('the disk is not full');
}

async function soundLines(folder: string): Promise<number> {
  const journal = new SqliteJournal(openDatabase(folder));
  try {
    const verdict = await journal.verify();
    expect(verdict).toMatchObject({ sound: true });
    return (await journal.since(0, 100_000)).filter(({ kind }) => kind === 'unit').length;
  } finally {
    journal.close();
  }
}

test('a full disk refuses writes in plain words, goes on reading, and writes again when there is space', async () => {
  using disk = crampedDisk();
  const token = await tokenIn(disk.folder, 'editor');
  await using server = await startServer(disk.folder, { under: disk.under });
  expect((await make(server, token, 'before')).status).toBe(201);
  disk.fill(server.program.process);
  const { written, refused } = await writeUntilFull(server, token);
  expect(refused).toMatchObject({ status: 507, type: 'application/problem+json' });
  expect(refused.body).toMatchObject({ type: '/problems/storage-full', title: expect.any(String) as string });
  const list = await fetch(`${server.url}/api/v1/units`, { headers: { Authorization: `Bearer ${token}` } });
  expect(list.status).toBe(200);
  expect(await list.json()).toMatchObject({ total: written + 1 });
  expect((await make(server, token, 'still full')).status).toBe(507);
  disk.free(server.program.process);
  expect(await make(server, token, 'after')).toMatchObject({
    status: 201,
    body: { id: `UNI-${String(written + 2).padStart(4, '0')}` },
  });
  await server.kill('SIGTERM');
  expect(await soundLines(disk.folder)).toBe(written + 2);
});

test('a server that is started on a full disk shows the register, and writes when there is space', async () => {
  using disk = crampedDisk();
  const token = await tokenIn(disk.folder, 'editor');
  {
    await using server = await startServer(disk.folder);
    expect((await make(server, token, 'before')).status).toBe(201);
    await server.kill('SIGTERM');
  }
  disk.fill();
  await using server = await startServer(disk.folder, { under: disk.underFull });
  const address = `${server.url}/api/v1/units/UNI-0001`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  expect(await answer.json()).toMatchObject({ values: { name: 'before' } });
  expect((await make(server, token, long)).status).toBe(507);
  disk.free(server.program.process);
  expect((await make(server, token, 'after')).status).toBe(201);
});

test('a new register on a full disk is refused in one line', async () => {
  using disk = crampedDisk();
  disk.fill();
  const environment = { DATA_DIR: path.join(disk.folder, 'new'), PORT: '0' };
  const { code, out, err } = await startProgram('main', { environment, under: disk.underFull }).ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^The disk that holds \S+ is full\. Free some space\.\n$/);
});

test('a backup for which there is no space leaves nothing behind, and the register as it was', async () => {
  using disk = crampedDisk();
  const token = await tokenIn(disk.folder, 'editor');
  await using server = await startServer(disk.folder);
  expect((await make(server, token, 'before')).status).toBe(201);
  disk.fill();
  const archive = path.join(disk.folder, '..', 'archive.sqlite');
  const words = ['backup', archive];
  const { code, out, err } = await startProgram('cli', {
    environment: { DATA_DIR: disk.folder },
    words,
    under: disk.underFull,
  }).ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^The disk that holds \S+ is full\. Free some space\.\n$/);
  expect(readdirSync(path.dirname(archive)).filter((name) => name.startsWith('archive'))).toEqual([]);
  await server.kill('SIGTERM');
  expect(await soundLines(disk.folder)).toBe(1);
});
