import type { ActPrefix, Entry, RegisterState, Signature, UseIndex } from 'domain/core';
import type { NewLine } from '#storage/journal.ts';

/** The register in memory, as the use cases need it. */
export interface RegisterStore {
  /** The state as it stands, everything in it that any process has written. What is written later does not reach it. */
  current(): Promise<RegisterState>;
  /** The entries as they stand at each moment, without asking; for indexes that {@link watch} keeps up with them. */
  readonly live: RegisterState;
  /** The state at the end of a calendar date. */
  asOf(date: string): Promise<RegisterState>;
  /** The references of the entries, archived ones too, whose values in a state refer to `id`; as it stands when left out. */
  usesOf(id: string, state?: RegisterState): Iterable<string>;
  /** Who may refer to whom in the state as it stands, kept up with it. */
  uses(): UseIndex;
  /**
   * Writes what `decide` answers when its turn has come, on the newest state. What it throws is passed on, and nothing is
   * written. Its lines belong to one act when that is named.
   */
  write(
    decide: (state: RegisterState) => readonly NewLine[],
    signature: Signature,
    act?: ActPrefix,
  ): Promise<readonly Entry[]>;
  /** Calls `listener` for every entry that is stored from now on, with what it was before. */
  watch(listener: (entry: Entry, before: Entry | undefined) => void): void;
}
