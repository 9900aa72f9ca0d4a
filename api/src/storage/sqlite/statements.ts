import type { StoredLine } from 'domain/core';
import type { Database } from '#storage/sqlite/connection.ts';
import type { LineHead, Tail } from '#storage/lines.ts';

// A text that is gone without a line that redacted it has an empty nonce, and a redacted one has none.
const nonceOf = (table: string, redaction: string) => `CASE WHEN ${table}.content IS NULL AND NOT EXISTS (
    SELECT 1 FROM journal AS other WHERE other.kind = 'redaction' AND other.id = ${redaction}
  ) THEN '' ELSE ${table}.nonce END`;
const columns = `journal.seq, format, at, actor, role, coalesce(reason.content, journal.reason) AS reason,
  reason_hash AS reasonHash, kind, id, version, action, act, definitions, snapshot_hash AS snapshotHash,
  previous_hash AS previousHash, hash, snapshot.content AS snapshot,
  ${nonceOf('snapshot', 'CAST(journal.seq AS TEXT)')} AS nonce,
  CASE WHEN reason_hash IS NOT NULL THEN ${nonceOf('reason', "journal.seq || '/reason'")} END AS reasonNonce`;
const lines = `SELECT ${columns} FROM journal LEFT JOIN snapshot ON snapshot.seq = journal.seq
  LEFT JOIN reason ON reason.seq = journal.seq`;

/** The content of a line as it lies there, and what it must agree with. */
export interface NewestContent extends Pick<StoredLine, 'seq' | 'snapshotHash' | 'reasonHash'> {
  readonly nonce: string | null;
  readonly content: string | null;
}

/** Every statement on the journal's own tables, prepared once for a connection. */
export const prepareStatements = (database: Database) => ({
  tail: database.prepare<[], Tail>('SELECT seq, at, hash, definitions FROM journal ORDER BY seq DESC LIMIT 1'),
  addLine: database.prepare<[StoredLine]>(
    `INSERT INTO journal (seq, format, at, actor, role, reason_hash, kind, id, version, action, act, definitions,
      snapshot_hash, previous_hash, hash)
     VALUES (@seq, @format, @at, @actor, @role, @reasonHash, @kind, @id, @version, @action, @act, @definitions,
      @snapshotHash, @previousHash, @hash)`,
  ),
  eraseContent: database.prepare<[number]>('DELETE FROM snapshot WHERE seq = ?'),
  eraseReason: database.prepare<[number]>('DELETE FROM reason WHERE seq = ?'),
  addReason: database.prepare<[StoredLine]>('INSERT INTO reason VALUES (@seq, @reasonNonce, @reason)'),
  newestAct: database.prepare<[string], { act: string }>(
    `SELECT act FROM journal WHERE act IS NOT NULL AND substr(act, 1, 3) = ?
      ORDER BY length(act) DESC, act DESC LIMIT 1`,
  ),
  addSnapshot: database.prepare<[StoredLine]>('INSERT INTO snapshot VALUES (@seq, @nonce, @snapshot)'),
  since: database.prepare<[number, number], StoredLine>(`${lines} WHERE journal.seq > ? ORDER BY journal.seq LIMIT ?`),
  history: database.prepare<[string, string, number, number], StoredLine>(
    `${lines} WHERE kind = ? AND id = ? AND version > ? ORDER BY version LIMIT ?`,
  ),
  // A join by a bound number is planned anew at each call (SQLITE_ENABLE_STAT4); a list of them only once.
  lines: database.prepare<[string], StoredLine>(
    `${lines} WHERE journal.seq IN (SELECT value FROM json_each(?)) ORDER BY journal.seq`,
  ),
  contents: database.prepare<[string], NewestContent>(
    `SELECT journal.seq, snapshot_hash AS snapshotHash, reason_hash AS reasonHash, nonce, content FROM journal
      LEFT JOIN snapshot ON snapshot.seq = journal.seq WHERE journal.seq IN (SELECT value FROM json_each(?))`,
  ),
  // By the table and not by its index: damage to an index must not hide an entry.
  heads: database.prepare<[number, number], LineHead>(
    `SELECT seq, format, at, actor, role, reason, reason_hash AS reasonHash, kind, id, version, action, act, definitions,
      snapshot_hash AS snapshotHash, previous_hash AS previousHash, hash
      FROM journal NOT INDEXED WHERE seq > ? ORDER BY seq LIMIT ?`,
  ),
});

export type Statements = ReturnType<typeof prepareStatements>;
