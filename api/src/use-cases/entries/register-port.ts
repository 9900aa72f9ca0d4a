import type { ActPrefix, Entry, RegisterState, Signature, UseIndex } from 'domain/core';
import type { NewLine } from '#storage/journal.ts';

/** The register in memory, for use cases that read it. */
export interface RegisterReader {
  /** The state as it stands, everything in it that any process has written. What is written later does not reach it. */
  current(): Promise<RegisterState>;
  /** The entries as they stand at each moment, without asking; for indexes that {@link watch} keeps up with them. */
  readonly live: RegisterState;
  /** The state at the end of a calendar date. */
  asOf(date: string): Promise<RegisterState>;
  /** The references of the entries, archived ones too, whose values in a state refer to `id`; as it stands when left out. */
  usesOf(id: string, state?: RegisterState): Iterable<string>;
  /** Which entries may refer to which in the present state, kept up with it. */
  uses(): UseIndex;
  /** Calls `listener` for every entry that is stored from now on, with what it was before. */
  watch(listener: (entry: Entry, before: Entry | undefined) => void): void;
}

/** What is to be written, its actor, and whether its lines belong to one act. */
interface Decision {
  readonly lines: readonly NewLine[];
  readonly signature: Signature;
  readonly act?: ActPrefix;
}

/** The entries that were written, in the order of their lines, and the state with them. */
export interface Written {
  readonly entries: readonly Entry[];
  readonly state: RegisterState;
}

/** The register in memory, for use cases that change it. */
export interface RegisterWriter extends RegisterReader {
  /**
   * Writes what `decide` answers when its turn has come, on the newest state. What it throws is passed on, and nothing is
   * written. `answer` is made in the same turn, so that it can be stored with the lines.
   */
  write<T>(decide: (state: RegisterState) => Decision, answer: (written: Written) => T): Promise<T>;
}
