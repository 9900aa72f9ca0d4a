import type { ActPrefix, Signature, StoredLine } from 'domain/core';
import type { ClockJump, LineTimes } from '#storage/clock.ts';
import type { CredentialChange } from '#storage/credentials.ts';
import type { KeyedDraft } from '#storage/keyed-request.ts';
import type { Fault } from '#storage/faults.ts';

/** A line about to be written; the journal adds number, time order, nonces and hashes. */
export interface NewLine {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly action: string;
  readonly snapshot: object;
}

/** The parts of a line that can be erased. */
export type ErasablePart = 'content' | 'reason';

/** What one transaction writes: lines, and what stands or falls with them. */
export interface Draft {
  readonly lines: readonly NewLine[];
  readonly signature: Signature;
  readonly credentials?: readonly CredentialChange[];
  /** The act its lines belong to; it is numbered when they are written. */
  readonly act?: ActPrefix;
  /** Makes the answer from the lines as they will be stored, in the same turn; what it throws undoes the transaction. */
  readonly answer?: (lines: readonly StoredLine[]) => unknown;
  /** The request it answers; refused with KeyTaken, and nothing written, when that is carried out already. */
  readonly request?: KeyedDraft;
  /** What goes for good; each part needs a line of kind `redaction` in the same draft. */
  readonly erases?: readonly { readonly seq: number; readonly part: ErasablePart }[];
}

/**
 * Decides what to write when its turn has come and nothing else can be written: `decide` is handed every line after `seen()`,
 * whichever process wrote it, and answers what to write. The newest of these lines may belong to the transaction under way,
 * which can still fail. When `decide` throws, nothing is written and the error is passed on.
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

/** Where an entry's newest line is as of a moment, and the time of its first. */
export interface EntryPosition {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
}

/** Where the newest lines of all entries are as of a moment, in the order of the journal, and the times on the way. */
export interface Positions {
  readonly newest: readonly EntryPosition[];
  readonly times: LineTimes;
  /** The last line that was followed. */
  readonly end: Head;
}

/** The newest line of an entry, and the time of its first. */
export interface EntryHead {
  readonly line: StoredLine;
  readonly createdAt: string;
}

/** What a full verification came to: how far it reached, or the first line that is not as it was written. */
export type Verdict =
  | {
      readonly sound: true;
      readonly head: Head;
      readonly redacted: number;
      /** Where times show that the clock was wrong; the order of lines is that of their numbers. */
      readonly jumps: readonly ClockJump[];
    }
  | { readonly sound: false; readonly seq?: number; readonly fault: Fault; readonly detail?: string };

/** The only truth, behind a port that says nothing of what lies below. */
export interface Journal {
  /**
   * Writes lines, and changes of credentials that belong to them, as one transaction and resolves when it is durable.
   * Rejects with VersionTaken, StorageFull or StorageBusy, having written nothing.
   */
  append(
    lines: readonly NewLine[],
    signature: Signature,
    credentials?: readonly CredentialChange[],
  ): Promise<readonly StoredLine[]>;
  /** The same for what is decided when its turn has come. */
  write(writer: Writer): Promise<readonly StoredLine[]>;
  /** Lines after `seq`, oldest first, at most `limit` at a time. */
  since(seq: number, limit?: number): Promise<readonly StoredLine[]>;
  /** The lines of one entry after a version of it, oldest first; every line when it is left out. */
  history(kind: string, id: string, after?: number): Promise<readonly StoredLine[]>;
  /**
   * Where the newest line of each entry is as of a UTC time, now when left out: up to the last line of that time by number.
   * Rejects with DamagedJournal unless each line, its content left alone, is as it was written and follows the one above. What
   * is `known` of the first lines, as they are now, is not found out again.
   */
  positions(time?: string, known?: Positions): Promise<Positions>;
  /** The lines with these numbers, in the order of the journal; at most some hundreds at a time. */
  lines(seqs: readonly number[]): Promise<readonly StoredLine[]>;
  /** The lines at positions, batch by batch. */
  entryHeads(positions: readonly EntryPosition[]): AsyncIterable<readonly EntryHead[]>;
  head(): Promise<Head>;
  /** Verifies every line, and that those noted outside earlier still stand. */
  verify(noted?: readonly Head[]): Promise<Verdict>;
}
