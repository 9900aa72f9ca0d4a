import { expect, test } from 'vitest';
import { StorageBusy } from '#storage/problems.ts';
import { synchronousOf } from '#storage/sqlite/connection.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { newFolder, writeHistory } from './folder.ts';
import { signed, unit } from './lines.ts';

test('what is written in one turn shares one transaction', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const other = folder.database();
  const seen = () => other.pragma('data_version', { simple: true }) as number;
  const before = seen();
  await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append([unit(index + 1)], signed())));
  expect(seen() - before).toBe(1);
  expect((await journal.since(0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test('a write that waits too long for another process is refused and can be tried again', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  const other = folder.database();
  other.exec('BEGIN IMMEDIATE');
  const connection = folder.database();
  connection.pragma('busy_timeout = 50');
  const patient = new SqliteJournal(connection);
  await expect(patient.append([unit(2)], signed())).rejects.toThrow(StorageBusy);
  expect(await patient.since(0)).toHaveLength(1);
  other.exec('ROLLBACK');
  await patient.append([unit(2)], signed());
  expect(await journal.head()).toMatchObject({ seq: 2 });
});

test.each([
  'DELETE FROM journal WHERE seq = 2',
  "UPDATE journal SET actor = 'ola' WHERE seq = 2",
  "INSERT INTO journal SELECT 99, at, actor, role, reason, kind, 'UNI-0099', 1, action, snapshot_hash, previous_hash, hash, format, reason_hash, act, definitions FROM journal WHERE seq = 1",
  "INSERT OR REPLACE INTO journal SELECT 2, at, actor, role, reason, kind, 'UNI-0099', 1, action, snapshot_hash, previous_hash, hash, format, reason_hash, act, definitions FROM journal WHERE seq = 1",
  "UPDATE snapshot SET content = '{}' WHERE seq = 2",
  'DELETE FROM snapshot WHERE seq = 2',
  "UPDATE reason SET content = 'so' WHERE seq = 2",
  'DELETE FROM reason WHERE seq = 2',
])('the file itself refuses: %s', async (sql) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal, 1, 1);
  await journal.append([unit(2)], signed(undefined, 'It was asked for'));
  expect(() => folder.database().exec(sql)).toThrow('append-only');
});

test('an older program writes nothing after lines that a newer one has written meanwhile', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  folder.database().exec('DROP TRIGGER journal_is_never_changed; UPDATE journal SET definitions = 99');
  await expect(journal.append([unit(2)], signed())).rejects.toThrow('newer version of Protokoll (definitions 99');
  expect(await journal.head()).toMatchObject({ seq: 1 });
});

test('every connection waits for the disk at each commit', () => {
  using folder = newFolder();
  folder.journal();
  const connections = [folder.database(), folder.database()];
  expect(connections.map(synchronousOf)).toEqual([2, 2]);
});
