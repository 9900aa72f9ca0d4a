import type { EntryValues, Kind } from '#registers/registers.ts';

/**
 * What happened to an entry. Of a merge, the entry that went into another is `merged`, which archives it; the other, and those
 * that refer to it from then on, are `changed-by-merge`. The action alone tells whether an entry is archived, for it outlives a redaction.
 */
export const entryActions = [
  'created',
  'changed',
  'archived',
  'restored',
  'imported',
  'merged',
  'changed-by-merge',
] as const;
export type EntryAction = (typeof entryActions)[number];

/** What happened besides entries: to accounts, sessions, tokens, exports, backups, the server, and to contents of the journal. */
export type EventKind = 'account' | 'session' | 'token' | 'export' | 'backup' | 'server' | 'redaction';

/** Who did it, in which of their roles, when, and why. */
export interface Signature {
  /** The account's user name, or `cli` and `set-up` where nobody is signed in. */
  readonly actor: string;
  /** The role that allowed it. */
  readonly role: string;
  /** UTC time, `YYYY-MM-DDTHH:MM:SS.sssZ`. Never before the line above it in the journal. */
  readonly at: string;
  readonly reason?: string;
}

/** A line of the journal about an entry: one change with a full snapshot. */
export interface EntryLine<K extends Kind = Kind> extends Signature {
  readonly seq: number;
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly action: EntryAction;
  readonly archived: boolean;
  readonly values: EntryValues<K>;
  /** Set when the content has been redacted: what the values were can no longer be known, and they read as empty. */
  readonly redacted?: true;
  readonly hash: string;
}

/** A line of the journal as it lies in the file: the snapshot as text, or `null` when it has been redacted. */
export interface StoredLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly reason: string | null;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly action: string;
  readonly snapshot: string | null;
  readonly nonce: string | null;
  readonly snapshotHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The hash before the first line: 64 zeros. */
export const genesis = '0'.repeat(64);

/** The text whose SHA-256 is a line's `snapshotHash`. The nonce keeps a redacted snapshot from being guessed. */
export const snapshotText = (nonce: string, snapshot: string): string => `${nonce}\n${snapshot}`;

/** The text whose SHA-256 is a line's `hash`: the hash before it, the line without its snapshot, and the snapshot's hash. */
export const chainText = (line: Omit<StoredLine, 'hash' | 'snapshot' | 'nonce'>): string =>
  JSON.stringify([
    line.previousHash,
    line.seq,
    line.at,
    line.actor,
    line.role,
    line.reason,
    line.kind,
    line.id,
    line.version,
    line.action,
    line.snapshotHash,
  ]);
