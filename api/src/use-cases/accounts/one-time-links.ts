import type { AccountEntry } from 'domain/core';
import { accountWorks } from 'domain/core';
import type { Accounts, Acting, Changed } from '#use-cases/accounts/accounts.ts';
import { hashOf, newSecret } from '#use-cases/accounts/secrets.ts';
import type { Origin } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { CredentialChange, CredentialStore } from '#storage/credentials.ts';

/** Long enough to be sent on a Friday, short enough to be worthless in an old mailbox. */
const lasts = 72 * 60 * 60 * 1000;

/** What an administrator hands to somebody who is to choose a password: nobody else ever knows it. */
export interface OneTimeLink {
  readonly token: string;
  readonly linkExpiresAt: string;
}

/** One-time links to choose a password, for new accounts and for who has forgotten theirs. Making one voids the one before. */
export class OneTimeLinks {
  readonly #credentials: CredentialStore;
  readonly #accounts: Accounts;
  readonly #now: () => number;

  constructor(credentials: CredentialStore, accounts: Accounts, now: () => number) {
    this.#credentials = credentials;
    this.#accounts = accounts;
    this.#now = now;
  }

  async make(name: string, acting: Acting): Promise<OneTimeLink & { account: AccountEntry }> {
    const token = newSecret();
    const linkExpiresAt = new Date(this.#now() + lasts).toISOString();
    const link: CredentialChange = {
      change: 'set-password-link',
      account: name,
      linkHash: hashOf(token),
      expiresAt: linkExpiresAt,
    };
    const account = await this.#accounts.write(acting, (accounts) => {
      const values = accounts.get(name);
      if (!values) throw problem('not-found');
      return { name, action: 'password-link', values, credentials: [link] };
    });
    return { account, token, linkExpiresAt };
  }

  /** Sets the password of whoever the link was made for, and lets them in. */
  async use(token: string, password: string, self: Origin): Promise<Changed> {
    const account = await this.#accountOf(token);
    const how = { action: 'password-set', self, version: account.version } as const;
    return this.#accounts.setPassword(account.name, password, how, { actor: account.name, role: 'self' });
  }

  async #accountOf(token: string): Promise<AccountEntry> {
    const link = await this.#credentials.passwordLink(hashOf(token));
    const at = new Date(this.#now()).toISOString();
    const account = link && link.expiresAt > at ? await this.#accounts.get(link.account) : undefined;
    if (!account || !accountWorks(account, at)) throw problem('link-invalid');
    return account;
  }
}
