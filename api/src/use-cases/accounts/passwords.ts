import { type AccountEntry, accountWorks } from 'domain/core';
import { WorkQueue } from '#scheduling/work-queue.ts';
import { hashPassword, dummyHash, passwordMatches } from '#use-cases/accounts/password-hash.ts';
import { maxLength, type Owner, refusalOf, minLength } from '#use-cases/accounts/password-policy.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { CredentialChange, CredentialStore } from '#storage/credentials.ts';

/** Each argon2 takes 19 MiB and a processor: without a bound a hundred sign-ins at once would take 2 GB. */
const hashing = { running: 2, waiting: 20 };

/** Stores a hash, together with the line it belongs to. */
export const storing = (account: string, hash: string): CredentialChange => ({ change: 'set-password', account, hash });

/** The passwords: hashed a few at a time, kept beside the journal, never in it. */
export class Passwords {
  readonly #credentials: CredentialStore;
  readonly #queue = new WorkQueue(hashing);

  constructor(credentials: CredentialStore) {
    this.#credentials = credentials;
  }

  /** The hash of a new password; refuses one that is too weak. `field` names it in the answer. */
  async accept(password: string, owner: Owner, field = 'password'): Promise<string> {
    const code = await refusalOf(password, owner);
    const params = { minimum: minLength, maximum: maxLength };
    if (code) throw problem('invalid', { issues: [{ path: [field], code, params }] });
    return this.#inTurn(() => hashPassword(password));
  }

  /** Whether a password opens an account. Takes the same time whether or not there is such an account or password. */
  async open(account: AccountEntry | undefined, password: string, at: string): Promise<boolean> {
    const stored = account && (await this.#credentials.passwordHash(account.name));
    const matches = await this.#inTurn(() => passwordMatches(password, stored ?? dummyHash));
    return matches && account !== undefined && accountWorks(account, at);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run('', work);
  }
}
