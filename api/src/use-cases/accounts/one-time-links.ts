import { type AccountEntry, type AccountValues, accountWorks } from 'domain/core';
import type { Accounts, Changed } from '#use-cases/accounts/accounts.ts';
import { asSelf, type Authorize } from '#use-cases/accounts/authorize.ts';
import { hashOf, newSecret } from '#use-cases/accounts/secrets.ts';
import type { Origin } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { clockTolerance } from '#storage/clock.ts';
import type { CredentialChange, CredentialStore } from '#storage/credentials.ts';

/** Long enough to be sent on a Friday, short enough to be worthless in an old mailbox. */
const validFor = 72 * 60 * 60 * 1000;

/** A link an administrator hands to a user, who chooses a password with it, so that the administrator never knows the password. */
export interface OneTimeLink {
  readonly token: string;
  readonly linkExpiresAt: string;
}

/** A link that was made, and the account it is for. */
interface MadeLink extends OneTimeLink {
  readonly account: AccountEntry;
}

/** One-time links to choose a password, for new accounts and forgotten passwords. Making one voids the one before. */
export class OneTimeLinks {
  readonly #credentials: CredentialStore;
  readonly #accounts: Accounts;
  readonly #now: () => number;

  constructor(credentials: CredentialStore, accounts: Accounts, now: () => number) {
    this.#credentials = credentials;
    this.#accounts = accounts;
    this.#now = now;
  }

  /** A link for an account there is. */
  make<T>(name: string, by: Authorize, answer: (made: MadeLink) => T): Promise<T> {
    const { change, link } = this.#newLink(name);
    return this.#accounts.write(
      by,
      (accounts) => {
        const values = accounts.get(name);
        if (!values) throw problem('not-found');
        return { name, actions: ['password-link'], values, credentials: [change] };
      },
      (account) => answer({ ...link, account }),
    );
  }

  /** A new account with a link, both or neither. */
  invite<T>(name: string, values: AccountValues, by: Authorize, answer: (made: MadeLink) => T): Promise<T> {
    const { change, link } = this.#newLink(name);
    const created = { name, values, actions: ['created', 'password-link'], credentials: [change] } as const;
    return this.#accounts.create(created, by, (account) => answer({ ...link, account }));
  }

  #newLink(account: string): { change: CredentialChange; link: OneTimeLink } {
    const token = newSecret();
    const expiresAt = new Date(this.#now() + validFor).toISOString();
    const change = { change: 'set-password-link', account, linkHash: hashOf(token), expiresAt } as const;
    return { change, link: { token, linkExpiresAt: expiresAt } };
  }

  /** Sets the password of the account the link was made for, and signs it in. */
  async use(token: string, password: string, self: Origin): Promise<Changed> {
    const { name, version } = await this.#accountOf(token);
    const change = { name, password, action: 'password-set', self, version } as const;
    return this.#accounts.setPassword(change, asSelf(name), (changed) => changed);
  }

  async #accountOf(token: string): Promise<AccountEntry> {
    const link = await this.#credentials.passwordLink(hashOf(token));
    const at = new Date(this.#now()).toISOString();
    // One that is valid for longer than links are was made by a clock that was wrong.
    const latest = new Date(this.#now() + validFor + clockTolerance).toISOString();
    const account =
      link && link.expiresAt > at && link.expiresAt <= latest ? await this.#accounts.get(link.account) : undefined;
    if (!account || !accountWorks(account, at)) throw problem('link-invalid');
    return account;
  }
}
