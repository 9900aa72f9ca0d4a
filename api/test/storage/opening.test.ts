import { hash } from 'node:crypto';
import { chainText, type StoredLine } from 'domain/core';
import { expect, test } from 'vitest';
import { AccountBook } from '#use-cases/accounts/account-book.ts';
import { LiveRegister } from '#storage/live-register.ts';
import type { Database } from '#storage/sqlite/database.ts';
import { newFolder, writeHistory, type Folder } from './folder.ts';
import { signed, unit } from './lines.ts';

const changeable = 'DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_shortened;';

/** Gives a line the hash that belongs to what it says. */
function rehash(database: Database, seq: number): void {
  const line = database
    .prepare<[number], StoredLine>(
      `SELECT seq, format, at, actor, role, reason, reason_hash AS reasonHash, kind, id, version, action, act, definitions,
        snapshot_hash AS snapshotHash, previous_hash AS previousHash FROM journal WHERE seq = ?`,
    )
    .get(seq);
  if (!line) throw new Error(`no line ${seq}`);
  database.prepare('UPDATE journal SET hash = ? WHERE seq = ?').run(hash('sha256', chainText(line), 'hex'), seq);
}

type Case = [string, (database: Database) => void, string];

const cases: Case[] = [
  [
    'a newest line of another kind',
    (db) => db.exec("UPDATE journal SET kind = 'tnit' WHERE seq = 24"),
    'line 24 (tnit UNI-0008): the line was changed',
  ],
  [
    'a newest line of another entry',
    (db) => db.exec("UPDATE journal SET id = 'UNI-0099' WHERE seq = 24"),
    'line 24 (unit UNI-0099): the line was changed',
  ],
  [
    'an older line with another time',
    (db) => db.exec("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"),
    'line 3 (unit UNI-0003): the line was changed',
  ],
  [
    'an older line whose hash was computed anew',
    (db) => {
      db.exec("UPDATE journal SET actor = 'ola' WHERE seq = 3");
      rehash(db, 3);
    },
    'line 4 (unit UNI-0004): it does not follow the line above it',
  ],
  [
    'a newest line chained to another one',
    (db) => {
      db.exec(`UPDATE journal SET previous_hash = '${'a'.repeat(64)}' WHERE seq = 24`);
      rehash(db, 24);
    },
    'line 24 (unit UNI-0008): it does not follow the line above it',
  ],
  [
    'a newest line whose version is another',
    (db) => {
      db.exec('UPDATE journal SET version = 5 WHERE seq = 24');
      rehash(db, 24);
    },
    'line 24 (unit UNI-0008): a version of the entry before it is missing',
  ],
];

function tampered(folder: Folder, work: (database: Database) => void): void {
  const database = folder.database();
  database.exec(changeable);
  work(database);
}

test.each(cases)('%s makes no register, no accounts and no past', async (_, work, told) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  await journal.append([unit(9)], signed('2026-03-05T08:00:00.000Z'));
  const running = await folder.register();
  tampered(folder, work);
  await expect(LiveRegister.open(folder.journal())).rejects.toThrow(told);
  await expect(AccountBook.open(folder.journal())).rejects.toThrow(told);
  await expect(running.asOf('2026-03-02')).rejects.toThrow(told);
});

test('lines that were written since, and are not chained to those before them, are not taken in', async () => {
  using folder = newFolder();
  const running = await folder.register();
  await writeHistory(folder.journal(), 3, 1);
  tampered(folder, (database) => {
    database.exec("UPDATE journal SET actor = 'ola' WHERE seq = 2");
    rehash(database, 2);
  });
  await expect(running.current()).rejects.toThrow('line 3 (unit UNI-0003): it does not follow the line above it');
});

test('an account that was disabled stays out when the line that says so is made another kind of line', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const account = (version: number, disabled: boolean) => ({
    kind: 'account',
    id: 'kari',
    version,
    action: version === 1 ? 'created' : 'changed',
    snapshot: { displayName: 'Kari', email: 'kari@example.org', roles: ['admin'], disabled },
  });
  await journal.append([account(1, false), account(2, true)], signed());
  expect((await AccountBook.open(journal)).all.get('kari')?.disabled).toBe(true);
  tampered(folder, (database) => database.exec("UPDATE journal SET kind = 'bccount' WHERE seq = 2"));
  await expect(AccountBook.open(folder.journal())).rejects.toThrow('line 2 (bccount kari): the line was changed');
});
