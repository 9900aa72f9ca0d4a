import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backUp } from '#storage/sqlite/backup.ts';
import { restore } from '#storage/sqlite/restore.ts';
import { lockFolder } from '#storage/sqlite/server-lock.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import type { Head } from '#storage/journal.ts';
import type { Manifest } from '#storage/store.ts';
import { headText } from '#storage/verdict-text.ts';
import { newFolder, writeHistory, type Folder } from '../storage/folder.ts';
import { signed, unit } from '../storage/lines.ts';
import { command } from './programs.ts';
import { backedUpWhileWriting } from './backing-up.ts';
import { tokenIn } from './server.ts';

const archiveIn = (folder: Folder): string => path.join(folder.path, 'archive.sqlite');
const manifestIn = (folder: Folder): string => `${archiveIn(folder)}.manifest.json`;

/** A folder with a history and an archive of it, whose server is not running. */
async function withArchive(folder: Folder): Promise<Manifest> {
  const journal = folder.journal();
  await writeHistory(journal, 4, 2);
  const manifest = await backUp(folder.database(), archiveIn(folder));
  folder.close();
  return manifest;
}

async function unitsIn(folder: string): Promise<string[]> {
  const journal = new SqliteJournal(openDatabase(folder));
  try {
    expect(await journal.verify()).toMatchObject({ sound: true });
    return (await journal.since(0, 100_000))
      .filter(({ kind }) => kind === 'unit')
      .map(({ id, version }) => `${id} ${version}`);
  } finally {
    journal.close();
  }
}

test('a backup while others write is one moment: everything acknowledged before it, and no half of anything', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  const seqs: number[] = [];
  for await (const { seq, lost, isOneMoment } of backedUpWhileWriting(folder, token, 2)) {
    expect({ lost, isOneMoment }).toEqual({ lost: [], isOneMoment: true });
    seqs.push(seq);
  }
  expect(seqs[1]).toBeGreaterThan(seqs[0] ?? Infinity);
});

test('the command line tells and journals what it backed up and restored', async () => {
  using folder = newFolder();
  await writeHistory(folder.journal(), 4, 2);
  const { head } = (await folder.journal().verify()) as { head: Head };
  folder.close();
  const backup = await command(folder.path, 'backup', archiveIn(folder));
  expect(backup).toMatchObject({ code: 0, err: '', out: expect.stringContaining(headText(head)) as string });
  const [made] = await folder.journal().since(head.seq);
  expect(made).toMatchObject({ kind: 'backup', action: 'created', actor: 'cli' });
  expect(JSON.parse(made?.snapshot ?? '')).toMatchObject({ head });
  const replaced = await folder.journal().head();
  folder.close();
  const { out } = await command(folder.path, 'restore', archiveIn(folder));
  expect(out).toContain(`Restored 8 lines. Head ${headText(head)}\n`);
  const [restored] = await folder.journal().since(head.seq);
  expect(restored).toMatchObject({ kind: 'backup', action: 'restored', actor: 'cli' });
  expect(JSON.parse(restored?.snapshot ?? '')).toEqual({ restored: head, replaced });
});

const session = {
  id: 'id',
  account: 'kari',
  device: '',
  createdAt: '2026-03-02T08:00:00.000Z',
  lastSeenAt: '2026-03-02T08:00:00.000Z',
  expiresAt: '2099-01-01T00:00:00.000Z',
};

test('a restore keeps what was there, brings back what was archived, and signs everybody out', async () => {
  using folder = newFolder();
  const { credentials } = folder.store();
  await credentials.apply([{ change: 'add-session', session, secretHash: 'hash' }]);
  folder.close();
  await withArchive(folder);
  const later = folder.journal();
  await later.append([unit(5)], signed());
  later.close();
  const { kept = '' } = await restore(archiveIn(folder), folder.path, signed());
  expect(await unitsIn(folder.path)).toHaveLength(8);
  expect(await folder.store().credentials.sessionsOf('kari')).toEqual([]);
  using other = newFolder();
  copyFileSync(kept, other.file);
  expect(await unitsIn(other.path)).toContain('UNI-0005 1');
});

const edited =
  (sql: string) =>
  (archive: string): void => {
    const database = new Sqlite(archive);
    database.exec(sql);
    database.close();
  };

const turned = (archive: string): void => {
  const bytes = readFileSync(archive);
  const at = bytes.indexOf('Unit 3, as of 1');
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
  writeFileSync(archive, bytes);
};
const changedContent = edited(
  "DROP TRIGGER snapshot_is_never_changed; UPDATE snapshot SET content = '{}' WHERE seq = 3",
);
const endCutOff = edited(`DROP TRIGGER journal_is_never_shortened; DROP TRIGGER snapshot_is_erased_only_by_redaction;
  DELETE FROM snapshot WHERE seq > 6; DELETE FROM journal WHERE seq > 6`);

/** Tries to restore, and sees to it that nothing came of it; answers why. */
async function refused(folder: Folder): Promise<string> {
  const state = () => [readFileSync(folder.file), readdirSync(folder.path).filter((name) => name !== 'server.lock')];
  const before = state();
  const outcome = await restore(archiveIn(folder), folder.path, signed()).catch((error: Error) => error);
  expect(state()).toEqual(before);
  return outcome instanceof Error ? outcome.message : 'restored';
}

test.each([
  ['with a changed content', changedContent, 'archive.sqlite is damaged: line 3: its content was changed'],
  ['with one bit turned', turned, 'archive.sqlite is damaged: line 3: its content was changed'],
  ['that was cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_000)), 'is damaged'],
  ['that is no database', (file: string) => writeFileSync(file, 'no database '.repeat(999)), 'is damaged'],
  ['of another program', edited('PRAGMA application_id = 1'), 'archive.sqlite is not a Protokoll database'],
  ['of a newer version', edited('PRAGMA user_version = 99'), 'newer version of Protokoll'],
  ['that does not exist', (file: string) => rmSync(file), 'There is no file'],
])('an archive %s is refused, and nothing is changed', async (_, change, line) => {
  using folder = newFolder();
  await withArchive(folder);
  rmSync(manifestIn(folder));
  change(archiveIn(folder));
  expect(await refused(folder)).toContain(line);
});

test.each([
  ['whose end was cut off', endCutOff],
  ['with one bit turned', turned],
])('an archive %s is not the one its manifest was written for', async (_, change) => {
  using folder = newFolder();
  await withArchive(folder);
  change(archiveIn(folder));
  expect(await refused(folder)).toContain('it is not the file its manifest was written for');
});

test('a restore is refused while a server runs on the folder', async () => {
  using folder = newFolder();
  await withArchive(folder);
  const lock = lockFolder(folder.path);
  expect(await refused(folder)).toContain('Another server is already running');
  lock.release();
});

test('a backup never replaces a file', async () => {
  using folder = newFolder();
  await withArchive(folder);
  const before = readFileSync(archiveIn(folder));
  await expect(backUp(folder.database(), archiveIn(folder))).rejects.toThrow('exists already');
  expect(readFileSync(archiveIn(folder))).toEqual(before);
});

test('what cannot be read any more is kept too when an archive takes its place', async () => {
  using folder = newFolder();
  await withArchive(folder);
  writeFileSync(folder.file, 'what a fire has left');
  writeFileSync(`${folder.file}-wal`, 'and more of it');
  const { kept = '' } = await restore(archiveIn(folder), folder.path, signed());
  expect(readFileSync(kept, 'utf8')).toBe('what a fire has left');
  expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('and more of it');
  expect(await unitsIn(folder.path)).toHaveLength(8);
});
