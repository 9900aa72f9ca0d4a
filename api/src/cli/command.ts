import type { Config } from '#startup/config.ts';
import type { Storage } from '#storage/store.ts';

/** One word of the command line and what it does. */
export interface Command {
  /** What may follow the word, a form a line: `add NAME --email EMAIL`. */
  readonly forms: readonly string[];
  readonly about: string;
  /** Runs the command; throws {@link WrongUsage} on wrong arguments, and any other error when it failed. */
  run(words: readonly string[], terminal: Terminal): Promise<void>;
}

/** What a command has to work with. */
export interface Terminal {
  readonly config: Config;
  /** Where the register is kept. */
  readonly storage: Storage;
  /** Prints a line that is the answer. */
  readonly say: (line: string) => void;
  /** Prints a line on progress; never part of the answer. */
  readonly note: (line: string) => void;
}

/** The words do not make sense; the message says which. */
export class WrongUsage extends Error {}

/** The command was understood and could not be done; the message says why in a line. */
export class Failed extends Error {}
