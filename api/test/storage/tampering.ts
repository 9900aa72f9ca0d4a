import { hash } from 'node:crypto';
import { chainText, type StoredLine } from 'domain/core';
import type { Database } from '#storage/sqlite/connection.ts';
import type { Folder } from './folder.ts';

const changeable = 'DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_shortened;';

/** Gives a line the hash that belongs to what it says. */
export function rehash(database: Database, seq: number): void {
  const line = database
    .prepare<[number], StoredLine>(
      `SELECT seq, format, at, actor, role, reason, reason_hash AS reasonHash, kind, id, version, action, act, definitions,
        snapshot_hash AS snapshotHash, previous_hash AS previousHash FROM journal WHERE seq = ?`,
    )
    .get(seq);
  if (!line) throw new Error(`no line ${seq}`);
  database.prepare('UPDATE journal SET hash = ? WHERE seq = ?').run(hash('sha256', chainText(line), 'hex'), seq);
}

type Tampering = [string, (database: Database) => void, string];

/** What is done to lines of eight units with three versions each, and what is said of it. */
export const tamperings: Tampering[] = [
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

/** Changes what lies in a journal, past what guards it. */
export function tampered(folder: Folder, work: (database: Database) => void): void {
  const database = folder.database();
  database.exec(changeable);
  work(database);
}
