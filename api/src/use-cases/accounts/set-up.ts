import type { AccountValues } from 'domain/core';
import type { AccountBook } from '#use-cases/accounts/account-book.ts';
import type { Accounts, Changed } from '#use-cases/accounts/accounts.ts';
import type { Passwords } from '#use-cases/accounts/passwords.ts';
import { hashOf, newSecret } from '#use-cases/accounts/secrets.ts';
import type { Origin, Sessions } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Journal } from '#storage/journal.ts';

/** Who sets the register up: the first account, which keeps the register and administers it. */
export interface FirstAccount extends Pick<AccountValues, 'displayName' | 'email'> {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

interface Parts {
  readonly journal: Journal;
  readonly book: AccountBook;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
}

const key = 'set-up-link';

/** The first minutes of a register, while there is no account: whoever holds the one-time link makes the first one. */
export class SetUp {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async needed(): Promise<boolean> {
    await this.#parts.book.catchUp();
    return this.#parts.book.all.size === 0;
  }

  /** A new token for the set-up link, which voids any earlier one; `undefined` when there is an account. */
  async newToken(): Promise<string | undefined> {
    if (!(await this.needed())) return undefined;
    const token = newSecret();
    const sql = 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
    await this.#parts.journal.run([{ sql, params: [key, hashOf(token)] }]);
    return token;
  }

  /** Makes the first account and signs it in. Two who try at once: the second finds an account there. */
  async use({ token, name, displayName, email, password }: FirstAccount, self: Origin): Promise<Changed> {
    const { accounts, passwords, sessions } = this.#parts;
    if (!(await this.needed())) throw problem('already-set-up');
    if (!(await this.#isLink(token))) throw problem('link-invalid');
    const hash = await passwords.accept(password, { name, displayName, email });
    const session = sessions.begin(name, self);
    const values: AccountValues = { displayName, email, roles: ['privacy-officer', 'admin'] };
    const account = await accounts.write({ actor: 'set-up', role: 'admin' }, (present) => {
      if (present.size > 0) throw problem('already-set-up');
      const alongside = [passwords.storing(name, hash), { sql: 'DELETE FROM meta WHERE key = ?', params: [key] }];
      return { name, action: 'created', values, alongside, session };
    });
    return { account, session };
  }

  async #isLink(token: string): Promise<boolean> {
    // Found by its hash, so that how long it takes says nothing of the token.
    const sql = 'SELECT 1 FROM meta WHERE key = ? AND value = ?';
    return (await this.#parts.journal.rows({ sql, params: [key, hashOf(token)] })).length > 0;
  }
}
