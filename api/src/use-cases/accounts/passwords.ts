import { type AccountEntry, accountWorks } from 'domain/core';
import { hashQueue, QueueFull } from '#use-cases/accounts/hash-queue.ts';
import { hashPassword, nobodysHash, passwordMatches } from '#use-cases/accounts/password-hash.ts';
import { longest, type Owner, refusalOf, shortest } from '#use-cases/accounts/password-policy.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Journal, Statement } from '#storage/journal.ts';

const retryAfter = { 'Retry-After': '2' };

/** The passwords: hashed a few at a time, kept beside the journal, never in it. */
export class Passwords {
  readonly #journal: Journal;
  readonly #queue = hashQueue();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The hash of a password somebody wants to use; refuses one that is too weak. `field` names it in the answer. */
  async accept(password: string, owner: Owner, field = 'password'): Promise<string> {
    const code = await refusalOf(password, owner);
    const params = { minimum: shortest, maximum: longest };
    if (code) throw problem('invalid', { issues: [{ path: [field], code, params }] });
    return this.#inTurn(() => hashPassword(password));
  }

  /** Whether a password opens an account. Takes the same time whether or not there is such an account or password. */
  async open(account: AccountEntry | undefined, password: string, at: string): Promise<boolean> {
    const stored = account && (await this.#hashOf(account.name));
    const matches = await this.#inTurn(() => passwordMatches(password, stored ?? nobodysHash));
    return matches && account !== undefined && accountWorks(account, at);
  }

  /** Stores a hash, together with whatever it belongs to. A one-time link to set a password is void from then on. */
  storing(account: string, hash: string): Statement {
    return {
      sql: `INSERT INTO secret (account, hash) VALUES (?, ?) ON CONFLICT (account)
        DO UPDATE SET hash = excluded.hash, link_hash = NULL, link_expires_at = NULL`,
      params: [account, hash],
    };
  }

  async #hashOf(account: string): Promise<string | undefined> {
    const sql = 'SELECT hash FROM secret WHERE account = ?';
    const [row] = await this.#journal.rows<{ hash: string | null }>({ sql, params: [account] });
    return row?.hash ?? undefined;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.#queue.run(work);
    } catch (error) {
      throw error instanceof QueueFull ? problem('busy', { headers: retryAfter }) : error;
    }
  }
}
