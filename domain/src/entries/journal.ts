import type { EntryValues, Kind } from '#registers/registers.ts';

/**
 * What happened to an entry. Of a merge, the entry that went into another is `merged`, which archives it; the other, and those
 * that refer to it from then on, are `changed-by-merge`. Whether an entry is archived follows from the action alone, which a redaction keeps.
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
export const eventKinds = ['account', 'session', 'token', 'export', 'backup', 'server', 'redaction'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Who did it, in which of their roles, when, and why. */
export interface Signature {
  /** The account's user name, or `cli` and `set-up` without a session. */
  readonly actor: string;
  /** The role that allowed it. */
  readonly role: string;
  /** UTC time, `YYYY-MM-DDTHH:MM:SS.sssZ`. Of the clock as it was: lines are in the order of their numbers, not of their times. */
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
  /** SHA-256 of the snapshot as it is stored, where earlier definitions wrote it and `values` say it in today's. */
  readonly storedHash?: string;
  readonly hash: string;
}

/**
 * What several lines that were written in one go have in common: a merge and its undoing (`MRG`), acceptances of findings made
 * or ended together (`BLK`). Each act has a number that is never given again, `MRG-0001`.
 */
export const actPrefixes = ['MRG', 'BLK'] as const;
export type ActPrefix = (typeof actPrefixes)[number];

/** The act with a number: `MRG-0001`. */
export const actNumbered = (prefix: ActPrefix, number: number): string =>
  `${prefix}-${String(number).padStart(4, '0')}`;

/** The number of an act; 0 when it is none. */
export const numberOfAct = (act: string | null | undefined): number => Number(act?.split('-')[1] ?? 0);

/**
 * A line of the journal as it is stored. In format 1 the reason is a part of the line, and there are no `act`, `definitions` and
 * `reasonHash`; in format 2 the reason lies beside the line, like the snapshot, and can be erased like it.
 */
export interface StoredLine {
  readonly format: number;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  /** `null` when none was given, and when it has been erased: then there is a `reasonHash`. */
  readonly reason: string | null;
  readonly reasonNonce: string | null;
  readonly reasonHash: string | null;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly action: string;
  /** The act it belongs to, when that has several lines. */
  readonly act: string | null;
  /** The number of the definitions that wrote it, see `definitionsNumber`; those of format 1 were written by the first. */
  readonly definitions: number | null;
  /** The snapshot as text; `null` when it has been erased. */
  readonly snapshot: string | null;
  readonly nonce: string | null;
  readonly snapshotHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The format in which lines are written. */
export const newestFormat = 2;

/** The hash before the first line: 64 zeros. */
export const genesis = '0'.repeat(64);

/** The text whose SHA-256 is a line's `snapshotHash` or `reasonHash`. The nonce keeps what has been erased from being guessed. */
export const erasableText = (nonce: string, content: string): string => `${nonce}\n${content}`;

type Chained = Omit<StoredLine, 'hash' | 'snapshot' | 'nonce' | 'reasonNonce'>;

const firstFormat = (line: Chained): unknown[] => [
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
];

const secondFormat = (line: Chained): unknown[] => [
  line.format,
  line.previousHash,
  line.seq,
  line.at,
  line.actor,
  line.role,
  line.reasonHash,
  line.kind,
  line.id,
  line.version,
  line.action,
  line.act,
  line.definitions,
  line.snapshotHash,
];

/** The text whose SHA-256 is a line's `hash`: the hash before it, the line without what can be erased, and the hashes of that. */
export const chainText = (line: Chained): string =>
  JSON.stringify(line.format === 1 ? firstFormat(line) : secondFormat(line));
