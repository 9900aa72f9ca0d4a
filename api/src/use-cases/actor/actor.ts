import type { Role } from 'domain/core';

/** What the command line signs by: whoever runs it holds the machine, and may do everything. */
export const commandLine = 'cli';

/** On whose behalf something is done: an account that is signed in, or an API token. */
export interface Actor {
  /** The user name, or the name of the token, as the journal writes it. */
  readonly name: string;
  /** The account that stands behind it: itself, or the one that made the token; `cli` at the command line, and behind what it made. */
  readonly account: string;
  readonly roles: readonly Role[];
  /** Ties the account to the persons who own entries. */
  readonly email?: string;
  /** The session it came by; a token has none. */
  readonly session?: string;
}
