import type { Role } from 'domain/core';

/** A session as it is kept; the secret in the cookie is known to the browser alone. Times are UTC. */
export interface Session {
  readonly id: string;
  readonly account: string;
  /** The browser and system, in a few words. */
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** An API token as it is kept; the token itself is shown once, when it is made. Times are UTC. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

/** A one-time link by which the owner of an account chooses a password. */
export interface PasswordLink {
  readonly account: string;
  readonly expiresAt: string;
}

/** What can be done to credentials. Secrets come as hashes only. */
export type CredentialChange =
  /** Stores a password; a one-time link to choose one is void from then on. */
  | { readonly change: 'set-password'; readonly account: string; readonly hash: string }
  /** Stores a one-time link, which voids the one before. */
  | {
      readonly change: 'set-password-link';
      readonly account: string;
      readonly linkHash: string;
      readonly expiresAt: string;
    }
  /** Stores the link by which the first account is made, which voids the one before. */
  | { readonly change: 'set-set-up-link'; readonly linkHash: string }
  | { readonly change: 'remove-set-up-link' }
  | { readonly change: 'add-session'; readonly session: Session; readonly secretHash: string }
  | { readonly change: 'see-session'; readonly id: string; readonly at: string }
  | { readonly change: 'remove-session'; readonly id: string }
  | { readonly change: 'remove-sessions-of'; readonly account: string }
  /** Removes sessions that ended by `expiredAt`, were not seen after `unseenSince`, or began after `begunAfter`. */
  | {
      readonly change: 'remove-ended-sessions';
      readonly expiredAt: string;
      readonly unseenSince: string;
      readonly begunAfter: string;
    }
  | { readonly change: 'remove-all-sessions' }
  | { readonly change: 'add-token'; readonly token: Token; readonly secretHash: string }
  | { readonly change: 'use-token'; readonly id: string; readonly at: string }
  | { readonly change: 'revoke-token'; readonly id: string; readonly at: string };

/**
 * What opens accounts: password hashes, one-time links, sessions and tokens. They lie beside the journal and can be erased. What
 * belongs to a line is written with it, in the same transaction: see {@link Draft.credentials}.
 */
export interface CredentialStore {
  passwordHash(account: string): Promise<string | undefined>;
  passwordLink(linkHash: string): Promise<PasswordLink | undefined>;
  isSetUpLink(linkHash: string): Promise<boolean>;
  /** The session a secret opens, whether or not it has ended. */
  session(secretHash: string): Promise<Session | undefined>;
  /** The sessions of an account, ended ones too, the newest first. */
  sessionsOf(account: string): Promise<readonly Session[]>;
  /** Every token there was, the newest first. */
  tokens(): Promise<readonly Token[]>;
  token(id: string): Promise<Token | undefined>;
  /** The token behind a secret, whether or not it is still valid. */
  tokenOf(secretHash: string): Promise<Token | undefined>;
  /** Writes what needs no line, such as when a session was last seen. */
  apply(changes: readonly CredentialChange[]): Promise<void>;
}
