import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, writeHistory, type Folder } from '../storage/folder.ts';
import { startProgram } from './programs.ts';
import { startServer, tokenIn, type RealServer } from './server.ts';
import { make } from './writing.ts';

// The superuser may write whatever the permissions say: under this it may not.
const under =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : ([] as const);

const run = (folder: string, ...words: string[]) =>
  startProgram('cli', { environment: { DATA_DIR: folder }, words, under }).ended;

/** What lies in a folder, without the right to change it while this lasts. */
function readOnly(folder: Folder, mode: { readonly file: number; readonly folder: number }): Disposable {
  const set = (file: number, place: number) => {
    chmodSync(folder.path, 0o700);
    for (const name of readdirSync(folder.path)) chmodSync(path.join(folder.path, name), file);
    chmodSync(folder.path, place);
  };
  set(mode.file, mode.folder);
  return { [Symbol.dispose]: () => set(0o600, 0o700) };
}

async function looked(server: RealServer, token: string) {
  const ask = async (address: string) =>
    fetch(`${server.url}${address}`, { headers: { Authorization: `Bearer ${token}` } });
  const [list, ready] = [await ask('/api/v1/units'), await ask('/readyz')];
  const { total } = (await list.json()) as { total?: number };
  return { list: [list.status, total], ready: ready.status, written: await make(server, token, 'one more') };
}

test.each([
  ['a read-only file', { file: 0o400, folder: 0o700 }],
  ['a read-only folder', { file: 0o400, folder: 0o500 }],
])('a server on %s shows the register, is not ready, and says why nothing is saved', async (_, mode) => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  await writeHistory(folder.journal(), 3, 1);
  folder.close();
  const media = readOnly(folder, mode);
  try {
    await using server = await startServer(folder.path, { under });
    const seen = await looked(server, token);
    expect(seen).toMatchObject({ list: [200, 3], ready: 503, written: { status: 503 } });
    expect(seen.written.body).toMatchObject({
      type: '/problems/storage-read-only',
      title: 'The register is read-only',
    });
    media[Symbol.dispose]();
    // What was opened so stays so until the next start.
    expect(await looked(server, token)).toMatchObject({ list: [200, 3], ready: 503, written: { status: 503 } });
    await server.kill('SIGTERM');
  } finally {
    media[Symbol.dispose]();
  }
  await using again = await startServer(folder.path, { under });
  expect(await looked(again, token)).toMatchObject({ list: [200, 3], ready: 200, written: { status: 201 } });
});

test('a register whose file becomes read-only while the server runs is not ready, and is again without a start', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  await writeHistory(folder.journal(), 3, 1);
  folder.close();
  await using server = await startServer(folder.path, { under });
  {
    using _ = readOnly(folder, { file: 0o400, folder: 0o500 });
    // The system lets a file be written that was opened before: what is written is kept.
    expect(await looked(server, token)).toMatchObject({ list: [200, 3], ready: 503, written: { status: 201 } });
  }
  expect(await looked(server, token)).toMatchObject({ list: [200, 4], ready: 200, written: { status: 201 } });
});

test('a register on a read-only disk is verified and exported, recent writes included, and nothing is left of it', async () => {
  using folder = newFolder();
  using copy = newFolder();
  await writeHistory(folder.journal(), 3, 2);
  for (const end of ['', '-wal']) copyFileSync(folder.file + end, copy.file + end);
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'protokoll-target-')), 'tables');
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('protokoll-read-only-'));
  const before = copies();
  {
    using _ = readOnly(copy, { file: 0o400, folder: 0o500 });
    expect(await run(copy.path, 'verify')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('The journal is sound: 6 lines.') as string,
    });
    const exported = await run(copy.path, 'export', target);
    expect(exported).toMatchObject({ code: 0, err: expect.stringMatching(/^[^\n]+will not say[^\n]+\n$/) as string });
    expect(exported.out).toMatch(/\nHead 6:[0-9a-f]{64}\n$/);
    expect(await run(copy.path, 'user', 'list')).toMatchObject({ code: 0 });
    const refused = await run(copy.path, 'token', 'create', '--role', 'viewer', '--days', '1');
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('cannot be written') as string });
  }
  expect(existsSync(path.join(target, 'activities.csv'))).toBe(true);
  expect(copies()).toEqual(before);
  rmSync(path.dirname(target), { recursive: true });
});
