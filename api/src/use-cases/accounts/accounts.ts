import { type AccountEntry, accountIssues, type AccountValues, administersForGood, comparison } from 'domain/core';
import type { AccountBook, AccountsByName } from '#use-cases/accounts/account-book.ts';
import type { Authorize } from '#use-cases/accounts/authorize.ts';
import { type Passwords, storing } from '#use-cases/accounts/passwords.ts';
import type { NewSession, Origin, SessionDraft, Sessions } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { CredentialChange } from '#storage/credentials.ts';

/** What is written about an account: a line for each action, and what stands or falls with them. */
export interface AccountChange {
  readonly name: string;
  readonly actions: readonly AccountAction[];
  readonly values: AccountValues;
  readonly credentials?: readonly CredentialChange[];
  /** A session that begins with it. */
  readonly session?: NewSession | undefined;
}

type AccountAction =
  | 'created'
  | 'changed'
  | 'disabled'
  | 'enabled'
  | 'password-changed'
  | 'password-set'
  | 'password-link';

/** The names people sign in with are plain letters and digits in any language. */
const inOrder = comparison('en');

interface Parts {
  readonly book: AccountBook;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly now: () => number;
}

const valuesOf = ({ displayName, email, roles, disabled, expiresOn }: AccountValues): AccountValues => ({
  displayName,
  email,
  roles,
  ...(disabled && { disabled }),
  ...(expiresOn && { expiresOn }),
});

function checkValues(accounts: AccountsByName, name: string, values: AccountValues): void {
  const email = values.email.toLowerCase();
  const other = [...accounts.values()].find((account) => account.email.toLowerCase() === email);
  const taken = other && other.name !== name ? [{ path: ['email'], code: 'email-taken' }] : [];
  const issues = [...accountIssues(values), ...taken];
  if (issues.length > 0) throw problem('invalid', { issues });
}

function checkAdministrator(accounts: AccountsByName, { name, values }: AccountChange): void {
  const had = [...accounts.values()].some(administersForGood);
  const stays = [...accounts.values()].some((account) => account.name !== name && administersForGood(account));
  if (had && !stays && !administersForGood(values)) throw problem('last-administrator');
}

const sameRoles = (one: AccountValues, other: AccountValues): boolean =>
  one.roles.length === other.roles.length && one.roles.every((role) => other.roles.includes(role));

const actionFor = (before: AccountValues, after: AccountValues): AccountAction => {
  if (Boolean(before.disabled) === Boolean(after.disabled)) return 'changed';
  return after.disabled ? 'disabled' : 'enabled';
};

/** The accounts: who may sign in and as what. Every change is a line in the journal, decided on when its turn has come. */
export class Accounts {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async list(): Promise<readonly AccountEntry[]> {
    const { book } = this.#parts;
    await book.catchUp();
    return [...book.all.values()].toSorted((one, other) => inOrder(one.name, other.name));
  }

  async get(name: string): Promise<AccountEntry> {
    const { book } = this.#parts;
    await book.catchUp();
    return existing(book.all, name);
  }

  /** A new account; `credentials` are written with it, such as the password or a one-time link to choose one. */
  create<T>(
    { name, values, actions = ['created'], credentials = [] }: NewAccount,
    by: Authorize,
    answer: (account: AccountEntry) => T,
  ): Promise<T> {
    return this.write(
      by,
      (accounts) => {
        if (accounts.has(name)) throw problem('invalid', { issues: [{ path: ['name'], code: 'name-taken' }] });
        checkValues(accounts, name, values);
        return { name, actions, values, credentials };
      },
      answer,
    );
  }

  /** A new account with a password chosen by the administrator. */
  async createWithPassword(
    name: string,
    values: AccountValues,
    password: string,
    by: Authorize,
  ): Promise<AccountEntry> {
    const hash = await this.#parts.passwords.accept(password, { ...values, name });
    return this.create({ name, values, credentials: [storing(name, hash)] }, by, (account) => account);
  }

  /**
   * Changes an account from a version. Other roles or a disabled account end its sessions; a change of one's own account
   * continues in a new session (ASVS 5.0, 7.2.4).
   */
  change<T>(
    { name, version, values, self }: ChangedAccount,
    by: Authorize,
    answer: (changed: Changed) => T,
  ): Promise<T> {
    const { sessions } = this.#parts;
    let session: NewSession | undefined;
    return this.write(
      by,
      (accounts) => {
        const before = existing(accounts, name);
        if (before.version !== version) throw problem('stale', { current: before });
        checkValues(accounts, name, values);
        const ends = values.disabled || !sameRoles(before, values);
        session = ends && self && !values.disabled ? sessions.begin(name, self, 'renewed') : undefined;
        const credentials = ends ? [sessions.endingAll(name)] : [];
        return { name, actions: [actionFor(before, values)], values, session, credentials };
      },
      (account) => answer({ account, session }),
    );
  }

  /** Sets a password its owner chose and ends every session of the account; `self` goes on in a new one. */
  async setPassword<T>(
    { name, password, action, self, version }: PasswordChange,
    by: Authorize,
    answer: (changed: Changed) => T,
  ): Promise<T> {
    const { passwords, sessions } = this.#parts;
    const hash = await passwords.accept(password, await this.get(name));
    const session = self && sessions.begin(name, self, action === 'password-set' ? 'signed-in' : 'renewed');
    return this.write(
      by,
      (accounts) => {
        const before = existing(accounts, name);
        if (version !== undefined && before.version !== version) throw problem('link-invalid');
        const credentials = [storing(name, hash), sessions.endingAll(name)];
        return { name, actions: [action], values: before, credentials, session };
      },
      (account) => answer({ account, session }),
    );
  }

  /** Writes one change of an account, decided on in the turn of writing. */
  write<T>(
    by: Authorize,
    decide: (accounts: AccountsByName) => AccountChange,
    answer: (account: AccountEntry) => T,
  ): Promise<T> {
    let name = '';
    return this.#parts.book.write(
      ({ accounts }) => {
        const at = new Date(this.#parts.now()).toISOString();
        const signature = { ...by(accounts, at), at };
        const change = decide(accounts);
        checkAdministrator(accounts, change);
        name = change.name;
        return { ...draftOf(change, accounts.get(name)?.version ?? 0), signature };
      },
      (accounts) => answer(existing(accounts, name)),
    );
  }
}

function draftOf({ name, actions, values, credentials = [], session }: AccountChange, from: number): SessionDraft {
  const snapshot = valuesOf(values);
  const lines = actions.map((action, index) => ({
    kind: 'account',
    id: name,
    version: from + index + 1,
    action,
    snapshot,
  }));
  return {
    lines: [...lines, ...(session?.draft.lines ?? [])],
    credentials: [...credentials, ...(session?.draft.credentials ?? [])],
  };
}

/** An account after a change, and the session its owner goes on in. */
export interface Changed {
  readonly account: AccountEntry;
  readonly session: NewSession | undefined;
}

/** An account to be made. */
interface NewAccount {
  readonly name: string;
  readonly values: AccountValues;
  readonly actions?: readonly AccountAction[];
  readonly credentials?: readonly CredentialChange[];
}

/** An account as it is to be, from which version; `self` is where its owner asks from, when they change their own. */
interface ChangedAccount {
  readonly name: string;
  readonly version: number;
  readonly values: AccountValues;
  readonly self?: Origin | undefined;
}

/** A password and how it came to be set: by its owner, who goes on in a new session, from a version that must still stand. */
interface PasswordChange {
  readonly name: string;
  readonly password: string;
  readonly action: 'password-changed' | 'password-set';
  readonly self?: Origin;
  readonly version?: number;
}

function existing(accounts: AccountsByName, name: string): AccountEntry {
  const account = accounts.get(name);
  if (!account) throw problem('not-found');
  return account;
}
