import type { Signature, StoredLine } from 'domain/core';
import type { Fault } from '#storage/faults.ts';

/** A line about to be written; the journal adds number, time order, nonce and hashes. */
export interface NewLine {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly action: string;
  readonly snapshot: object;
}

/** A statement on the tables beside the journal (secrets, sessions, tokens) that must stand or fall with its lines. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly (string | number | null)[];
}

/** What one act writes: lines, and statements beside them. */
export interface Draft {
  readonly lines: readonly NewLine[];
  readonly alongside?: readonly Statement[];
}

/**
 * Somebody who decides what to write when it is their turn and nobody else can write: `decide` is handed every line after
 * `seen()`, whoever wrote it, and answers what to write. When it throws, nothing is written and the error is passed on.
 */
export interface Writer {
  seen(): number;
  decide(newer: readonly StoredLine[]): Draft;
}

/** The number and hash of the newest line; 0 and the genesis hash when there is none. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Where an entry's newest line stands as of a moment, and the time of its first. */
export interface Place {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
}

/** The newest line of an entry as of a moment, and the time of its first. */
export interface Standing {
  readonly line: StoredLine;
  readonly createdAt: string;
}

/** What a full verification came to: how far it reached, or the first line that is not as it was written. */
export type Verdict =
  | { readonly sound: true; readonly head: Head; readonly redacted: number }
  | { readonly sound: false; readonly seq?: number; readonly fault: Fault; readonly detail?: string };

/** Somebody else has written this version of this entry already. */
export class VersionTaken extends Error {
  readonly kind: string;
  readonly id: string;
  readonly version: number;

  constructor(line: Pick<NewLine, 'kind' | 'id' | 'version'>) {
    super(`${line.kind} ${line.id} already has a version ${line.version}`);
    this.kind = line.kind;
    this.id = line.id;
    this.version = line.version;
  }
}

/** The disk is full, or the file may not grow: nothing was written, and what was written before stands. */
export class StorageFull extends Error {}

/** Another process has held the file for writing for too long: nothing was written; trying again is safe. */
export class StorageBusy extends Error {}

/** What lies in the file is not what was written. */
export class DamagedJournal extends Error {}

/** The only truth, behind a port that says nothing of what lies below. */
export interface Journal {
  /**
   * Writes lines and statements as one transaction and resolves when they are on the disk.
   * Rejects with VersionTaken, StorageFull or StorageBusy, having written nothing.
   */
  append(
    lines: readonly NewLine[],
    signature: Signature,
    alongside?: readonly Statement[],
  ): Promise<readonly StoredLine[]>;
  /** The same for one who decides when their turn has come. */
  write(writer: Writer, signature: Signature): Promise<readonly StoredLine[]>;
  /** Lines after `seq`, oldest first, at most `limit` at a time. */
  since(seq: number, limit?: number): Promise<readonly StoredLine[]>;
  /** Every line of one entry, oldest first. */
  history(kind: string, id: string): Promise<readonly StoredLine[]>;
  /** Where the newest line of each entry stands as of a UTC time, now when left out; in the order of the journal. */
  places(time?: string): Promise<readonly Place[]>;
  /** The lines with these numbers, in the order of the journal; at most some hundreds at a time. */
  lines(seqs: readonly number[]): Promise<readonly StoredLine[]>;
  /** The newest line of each entry of the kinds (of all when left out) as of a UTC time, batch by batch. */
  standing(time?: string, kinds?: readonly string[]): AsyncIterable<readonly Standing[]>;
  head(): Promise<Head>;
  /** Verifies every line, and that those noted outside earlier still stand. */
  verify(noted?: readonly Head[]): Promise<Verdict>;
  /** Reads the tables beside the journal. */
  rows<T>(statement: Statement): Promise<readonly T[]>;
  /** Writes to the tables beside the journal what needs no line: when a session was last seen. */
  run(statements: readonly Statement[]): Promise<void>;
  close(): void;
}
