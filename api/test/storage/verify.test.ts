import { hash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import fc from 'fast-check';
import { chainText, genesis, type StoredLine } from 'domain/core';
import { expect, test } from 'vitest';
import type { Database } from '#storage/sqlite/connection.ts';
import { redact } from '#storage/redact.ts';
import { newFolder, writeHistory, type Folder } from './folder.ts';
import { signed, unit } from './lines.ts';

/** Bypasses the triggers of the file, as a database tool would. */
function tamper(folder: Folder, work: (database: Database) => void): void {
  const database = folder.database();
  const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.pragma('foreign_keys = OFF');
  work(database);
  for (const { sql } of triggers) database.exec(sql);
}

const swap = (database: Database, one: number, other: number): void => {
  for (const table of ['journal', 'snapshot', 'reason'])
    for (const [from, to] of [
      [one, -1],
      [other, one],
      [-1, other],
    ])
      database.prepare(`UPDATE ${table} SET seq = ? WHERE seq = ?`).run(to, from);
};

const shiftUp = (database: Database, from: number): void => {
  for (const table of ['journal', 'snapshot', 'reason']) {
    database.prepare(`UPDATE ${table} SET seq = -seq - 1 WHERE seq >= ?`).run(from);
    database.exec(`UPDATE ${table} SET seq = -seq WHERE seq < 0`);
  }
};

const shiftDown = (database: Database, from: number): void => {
  for (const table of ['journal', 'snapshot', 'reason'])
    database.prepare(`UPDATE ${table} SET seq = seq - 1 WHERE seq > ?`).run(from);
};

const remove = (database: Database, where: string): void => {
  database.exec(
    `DELETE FROM reason WHERE ${where}; DELETE FROM snapshot WHERE ${where}; DELETE FROM journal WHERE ${where}`,
  );
};

/** Recomputes the hashes of every line from here on, as a forger would. */
function rechain(database: Database): void {
  const select = `SELECT seq, format, at, actor, role, reason, reason_hash AS reasonHash, kind, id, version, action, act,
    definitions, snapshot_hash AS snapshotHash FROM journal ORDER BY seq`;
  let previousHash = genesis;
  for (const line of database.prepare<[], StoredLine>(select).all()) {
    const own = hash('sha256', chainText({ ...line, previousHash }), 'hex');
    database.prepare('UPDATE journal SET previous_hash = ?, hash = ? WHERE seq = ?').run(previousHash, own, line.seq);
    previousHash = own;
  }
}

type Case = [string, (database: Database) => void, object];

const cases: Case[] = [
  [
    'an edited content',
    (db) => db.exec("UPDATE snapshot SET content = replace(content, 'Unit 5', 'Unit X') WHERE seq = 5"),
    { seq: 5, fault: 'content-changed' },
  ],
  [
    'an edited content with its hash',
    (db) => db.exec(`UPDATE journal SET snapshot_hash = '${'a'.repeat(64)}' WHERE seq = 5`),
    { seq: 5, fault: 'line-changed' },
  ],
  [
    'an edited actor',
    (db) => db.exec("UPDATE journal SET actor = 'ola' WHERE seq = 7"),
    { seq: 7, fault: 'line-changed' },
  ],
  [
    'an edited reason',
    (db) => db.exec("UPDATE reason SET content = 'so' WHERE seq = 7"),
    { seq: 7, fault: 'reason-changed' },
  ],
  ['a removed reason', (db) => db.exec('DELETE FROM reason WHERE seq = 7'), { seq: 7, fault: 'reason-missing' }],
  [
    'a reason that was never given',
    (db) => db.exec(`UPDATE journal SET reason_hash = '${'a'.repeat(64)}' WHERE seq = 5`),
    { seq: 5, fault: 'line-changed' },
  ],
  ...['format = 1', "act = 'MRG-0001'", 'definitions = 1', 'definitions = NULL'].map((change): Case => [
    `a line with ${change}`,
    (db) => db.exec(`UPDATE journal SET ${change} WHERE seq = 7`),
    { seq: 7, fault: 'line-changed' },
  ]),
  [
    'an edited time',
    (db) => db.exec("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1"),
    { seq: 1, fault: 'line-changed' },
  ],
  ['a deleted line', (db) => remove(db, 'seq = 9'), { seq: 9, fault: 'line-missing' }],
  ['a deleted first line', (db) => remove(db, 'seq = 1'), { seq: 1, fault: 'line-missing' }],
  [
    'a deleted line, closed up',
    (db) => {
      remove(db, 'seq = 9');
      shiftDown(db, 9);
    },
    { seq: 9, fault: 'line-changed' },
  ],
  ['two lines in each other’s place', (db) => swap(db, 4, 5), { seq: 4, fault: 'line-changed' }],
  [
    'two contents in each other’s place',
    (db) =>
      db.exec(
        'UPDATE snapshot SET seq = CASE seq WHEN 4 THEN -5 WHEN 5 THEN -4 ELSE seq END; UPDATE snapshot SET seq = -seq WHERE seq < 0',
      ),
    { seq: 4, fault: 'content-changed' },
  ],
  [
    'an inserted line',
    (db) => {
      shiftUp(db, 6);
      db.exec(
        "INSERT INTO journal SELECT 6, at, actor, role, reason, kind, 'UNI-0099', 1, action, snapshot_hash, previous_hash, hash, format, reason_hash, act, definitions FROM journal WHERE seq = 5; INSERT INTO snapshot SELECT 6, nonce, content FROM snapshot WHERE seq = 5",
      );
    },
    { seq: 6, fault: 'line-changed' },
  ],
  ['a removed content', (db) => db.exec('DELETE FROM snapshot WHERE seq = 3'), { seq: 3, fault: 'content-missing' }],
  [
    'a content without a line',
    (db) => db.exec("INSERT INTO snapshot VALUES (99, 'n', '{}')"),
    { fault: 'file-damaged' },
  ],
  [
    'a version left out, with new hashes',
    (db) => {
      remove(db, 'seq = 11');
      shiftDown(db, 11);
      rechain(db);
    },
    { fault: 'version-skipped', seq: 18 },
  ],
];

test.each(cases)('%s is found, and where', async (_, work, found) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  tamper(folder, work);
  expect(await journal.verify()).toMatchObject({ sound: false, ...found });
});

test.each([
  ['the end cut off', (db: Database) => remove(db, 'seq > 20'), { seq: 21, fault: 'tail-cut' }],
  ['everything deleted', (db: Database) => remove(db, 'seq > 0'), { seq: 1, fault: 'tail-cut' }],
  [
    'everything rewritten with new hashes',
    (db: Database) => {
      db.exec("UPDATE journal SET actor = 'ola' WHERE seq = 2");
      rechain(db);
    },
    { seq: 24, fault: 'not-the-noted' },
  ],
])('%s is found when the head was noted outside, and only then', async (_, work, found) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  const noted = await journal.head();
  tamper(folder, work);
  expect(await journal.verify()).toMatchObject({ sound: true });
  expect(await journal.verify([noted])).toMatchObject({ sound: false, ...found });
});

test('a line moved back in time, with new hashes, is no damage by itself, and is told', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  tamper(folder, (database) => {
    database.exec("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 9");
    rechain(database);
  });
  const jumps = [{ line: 8, stamped: '2026-03-02T08:00:00.000Z', followedBy: '2020-01-01T00:00:00.000Z' }];
  expect(await journal.verify()).toMatchObject({ sound: true, jumps });
});

test('an older file put back is found when the head was noted outside', async () => {
  using folder = newFolder();
  using other = newFolder();
  const journal = folder.journal();
  await writeHistory(journal, 4, 2);
  journal.close();
  copyFileSync(folder.file, other.file);
  const later = folder.journal();
  await later.append([unit(1, 3)], signed());
  const noted = await later.head();
  expect(await other.journal().verify([noted])).toMatchObject({ sound: false, seq: 9, fault: 'tail-cut' });
});

test.each([
  'DROP TRIGGER journal_is_never_changed',
  'CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN DELETE FROM session; END',
  'CREATE TABLE other (a)',
])('a changed structure is found: %s', async (sql) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal, 2, 1);
  folder.database().exec(sql);
  expect(await journal.verify()).toEqual({ sound: false, fault: 'schema-changed' });
});

test.each([
  ["UPDATE token SET role = 'admin'", 'token-changed'],
  ["UPDATE token SET expires_at = '2099-01-01T00:00:00.000Z'", 'token-changed'],
  ['UPDATE token SET revoked_at = NULL', 'token-changed'],
  [
    "INSERT INTO token SELECT 'other', 'hash2', name, role, created_by, created_at, expires_at, NULL, NULL FROM token",
    'token-changed',
  ],
])('a token that was given more than was granted is found: %s', async (sql, fault) => {
  using folder = newFolder();
  const { journal } = folder.store();
  const expiresAt = '2026-04-01T00:00:00.000Z';
  const made = {
    kind: 'token',
    id: 't1',
    version: 1,
    action: 'created',
    snapshot: { name: 'n', role: 'viewer', expiresAt },
  };
  const token = { id: 't1', name: 'n', role: 'viewer', createdBy: 'kari', createdAt: '2026-03-02', expiresAt } as const;
  await journal.append([made], signed(), [{ change: 'add-token', token, secretHash: 'hash' }]);
  const revoked = { ...made, version: 2, action: 'revoked', snapshot: { name: 'n', role: 'viewer' } };
  await journal.append([revoked], signed(), [{ change: 'revoke-token', id: 't1', at: '2026-03-03' }]);
  expect(await journal.verify()).toMatchObject({ sound: true });
  folder.database().exec(sql);
  expect(await journal.verify()).toMatchObject({ sound: false, fault });
});

test('an honest history raises no alarm, whatever is written, redacted and in whatever order', async () => {
  const step = fc.record({
    entry: fc.integer({ min: 1, max: 4 }),
    redacts: fc.boolean(),
    name: fc.string({ unit: 'grapheme' }),
    jump: fc.integer({ min: -1e9, max: 1e9 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      using folder = newFolder();
      const journal = folder.journal();
      for (const { entry, redacts, name, jump } of steps) {
        const at = new Date(Date.parse('2026-03-02T08:00:00Z') + jump).toISOString();
        const versions = await journal.history('unit', unit(entry).id);
        await journal.append([unit(entry, versions.length + 1, name)], signed(at, redacts ? name : undefined));
        const old = versions.find(({ snapshot }) => snapshot !== null);
        if (redacts && old) await redact(journal, old.seq, signed(at, 'asked for'));
        const given = versions.find(({ reason }) => reason !== null);
        if (redacts && given) await redact(journal, given.seq, signed(at), 'reason');
      }
      const head = await journal.head();
      expect(await journal.verify([head])).toMatchObject({ sound: true, head });
    }),
    { numRuns: 15 },
  );
});
