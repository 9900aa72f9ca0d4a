import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DamagedJournal, ForeignStore, NewerStore } from '#storage/problems.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import { newFolder, type Folder } from './folder.ts';
import { signed, unit } from './lines.ts';

const edited =
  (sql: string) =>
  ({ file }: Folder): void => {
    const database = new Sqlite(file);
    database.exec(sql);
    database.close();
  };

test.each([
  ['written by a newer version', edited('PRAGMA user_version = 99'), NewerStore],
  [
    'whose newest line was written by newer definitions',
    edited('DROP TRIGGER journal_is_never_changed; UPDATE journal SET definitions = 99'),
    NewerStore,
  ],
  ['of another program', edited('PRAGMA application_id = 7'), ForeignStore],
  ['without a version', edited('PRAGMA user_version = 0'), DamagedJournal],
  ['that was emptied', ({ file }: Folder) => writeFileSync(file, ''), DamagedJournal],
  ['that is no database', ({ file }: Folder) => writeFileSync(file, 'x'.repeat(9000)), DamagedJournal],
])('a database %s is refused by name and left as it is', async (_, change, kind) => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  journal.close();
  change(folder);
  const before = readFileSync(folder.file);
  expect(() => openDatabase(folder.path)).toThrow(kind);
  expect(readFileSync(folder.file)).toEqual(before);
});

test('a file that has forgotten the name of a table is damaged', () => {
  using folder = newFolder();
  folder.journal().close();
  const bytes = readFileSync(folder.file);
  bytes.writeUInt8('k'.charCodeAt(0), bytes.indexOf('TABLE journal') + 'TABLE '.length);
  writeFileSync(folder.file, bytes);
  expect(() => folder.journal()).toThrow(DamagedJournal);
});

test('what a beginning that was cut off has left does not stand in the way', () => {
  using folder = newFolder();
  folder.journal().close();
  const whole = readFileSync(folder.file);
  rmSync(folder.file);
  writeFileSync(`${folder.file}.${process.pid}.new`, whole.subarray(0, 5000));
  expect(openDatabase(folder.path).open).toBe(true);
});
