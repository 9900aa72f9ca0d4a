/** The mark in bytes 68–71 of the file by which it is known as ours: "PRTK". */
export const applicationId = 0x50_52_54_4b;

/**
 * Lines and their contents lie apart: a line never changes, a content can only be erased, and only when a line of kind
 * `redaction` names it. Hashes bind the two.
 */
const first = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  reason TEXT,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  action TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (kind, id, version)
) STRICT;

CREATE TABLE snapshot (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  nonce TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER snapshot_is_never_changed BEFORE UPDATE ON snapshot
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER snapshot_is_erased_only_by_redaction BEFORE DELETE ON snapshot
WHEN NOT EXISTS (SELECT 1 FROM journal WHERE kind = 'redaction' AND id = CAST(old.seq AS TEXT))
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE secret (
  account TEXT PRIMARY KEY,
  hash TEXT,
  link_hash TEXT UNIQUE,
  link_expires_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id_hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  user_agent TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  last_used_at TEXT,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

/**
 * Lines of the second format: the reason lies beside the line like the content, and can be erased like it. What was written
 * before stays as it is, in format 1.
 */
const second = `
ALTER TABLE journal ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE journal ADD COLUMN reason_hash TEXT;
ALTER TABLE journal ADD COLUMN act TEXT;
ALTER TABLE journal ADD COLUMN definitions INTEGER;

CREATE INDEX journal_by_act ON journal (substr(act, 1, 3), length(act), act) WHERE act IS NOT NULL;

CREATE TABLE reason (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  nonce TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TRIGGER reason_is_never_changed BEFORE UPDATE ON reason
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER reason_is_erased_only_by_redaction BEFORE DELETE ON reason
WHEN NOT EXISTS (SELECT 1 FROM journal WHERE kind = 'redaction' AND id = old.seq || '/reason')
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
`;

/** Requests that were carried out, by the hash of their key, and their sealed answers; kept for a day. */
const third = `
CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  key_hash TEXT NOT NULL UNIQUE,
  request_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  answer TEXT
) STRICT;
`;

/** What turns the schema of version n into that of version n + 1, from the empty file on. Never edit one that was released. */
export const migrations: readonly string[] = [first, second, third];
