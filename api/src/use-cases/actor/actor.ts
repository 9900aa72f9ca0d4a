import type { Role } from 'domain/core';

/** On whose behalf something is done: an account that is signed in, or an API token. */
export interface Actor {
  /** The user name, as the journal writes it. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Ties the account to the persons who own entries. */
  readonly email?: string;
  /** The session it came by; a token has none. */
  readonly session?: string;
}
