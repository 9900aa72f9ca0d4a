import type { Entry, RegisterState, Signature, UseIndex } from 'domain/core';
import type { NewLine } from '#storage/journal.ts';

/** The register in memory, as the use cases need it. */
export interface TheRegister {
  /** The state as it stands, everything folded that has been written by whomever. */
  current(): Promise<RegisterState>;
  /** The state at the end of a calendar date. */
  asOf(date: string): Promise<RegisterState>;
  /** The references of the entries, archived ones too, whose current values refer to `id`. */
  usesOf(id: string): Iterable<string>;
  /** Who may refer to whom in the state as it stands, kept up with it. */
  uses(): UseIndex;
  /** Writes what `decide` answers when its turn has come, on the newest state. What it throws is passed on, and nothing is written. */
  write(decide: (state: RegisterState) => readonly NewLine[], signature: Signature): Promise<readonly Entry[]>;
  /** Tells of every entry that is folded, with what it was before. */
  watch(listener: (entry: Entry, before: Entry | undefined) => void): void;
}
