import type { AccountValues } from 'domain/core';
import type { AccountBook } from '#use-cases/accounts/account-book.ts';
import type { Accounts, Changed } from '#use-cases/accounts/accounts.ts';
import type { Authorize } from '#use-cases/accounts/authorize.ts';
import { type Passwords, storing } from '#use-cases/accounts/passwords.ts';
import { hashOf, newSecret } from '#use-cases/accounts/secrets.ts';
import type { Origin, Sessions } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { CredentialChange, CredentialStore } from '#storage/credentials.ts';

/** What the first account is created with; it keeps the register and administers it. */
export interface FirstAccount extends Pick<AccountValues, 'displayName' | 'email'> {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

interface Parts {
  readonly credentials: CredentialStore;
  readonly book: AccountBook;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
}

const bySetUp: Authorize = () => ({ actor: 'set-up', role: 'admin' });

/** The set-up of a register without accounts: the one-time link creates the first one. */
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
    await this.#parts.credentials.apply([{ change: 'set-set-up-link', linkHash: hashOf(token) }]);
    return token;
  }

  /** Makes the first account and signs it in. Of two at the same time, the second is refused. */
  async use({ token, name, displayName, email, password }: FirstAccount, self: Origin): Promise<Changed> {
    const { accounts, credentials, passwords, sessions } = this.#parts;
    if (!(await this.needed())) throw problem('already-set-up');
    // Found by its hash, so that how long it takes says nothing of the token.
    if (!(await credentials.isSetUpLink(hashOf(token)))) throw problem('link-invalid');
    const hash = await passwords.accept(password, { name, displayName, email });
    const session = sessions.begin(name, self);
    const values: AccountValues = { displayName, email, roles: ['privacy-officer', 'admin'] };
    return accounts.write(
      bySetUp,
      (present) => {
        if (present.size > 0) throw problem('already-set-up');
        const changes: CredentialChange[] = [storing(name, hash), { change: 'remove-set-up-link' }];
        return { name, actions: ['created'], values, credentials: changes, session };
      },
      (account) => ({ account, session }),
    );
  }
}
