import {
  type AccountEntry,
  accountIssues,
  type AccountValues,
  administersForGood,
  type Signature,
  type StoredLine,
} from 'domain/core';
import type { AccountBook, AccountsByName } from '#use-cases/accounts/account-book.ts';
import { type Passwords, storing } from '#use-cases/accounts/passwords.ts';
import type { NewSession, Origin, SessionDraft, Sessions } from '#use-cases/accounts/sessions.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { CredentialChange } from '#storage/credentials.ts';
import type { Draft, Journal } from '#storage/journal.ts';

/** One line about an account and what is written with it. */
export interface Step {
  readonly name: string;
  readonly action:
    | 'created'
    | 'changed'
    | 'disabled'
    | 'enabled'
    | 'password-changed'
    | 'password-set'
    | 'password-link';
  readonly values: AccountValues;
  readonly credentials?: readonly CredentialChange[];
  /** A session that begins with it. */
  readonly session?: NewSession | undefined;
}

/** Who does it, and why. */
export type Acting = Omit<Signature, 'at'>;

interface Parts {
  readonly journal: Journal;
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

function checkAdministrator(accounts: AccountsByName, { name, values }: Step): void {
  const had = [...accounts.values()].some(administersForGood);
  const stays = [...accounts.values()].some((account) => account.name !== name && administersForGood(account));
  if (had && !stays && !administersForGood(values)) throw problem('last-administrator');
}

const sameRoles = (one: AccountValues, other: AccountValues): boolean =>
  one.roles.length === other.roles.length && one.roles.every((role) => other.roles.includes(role));

const actionFor = (before: AccountValues, after: AccountValues): Step['action'] => {
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
    return [...book.all.values()].toSorted((one, other) => one.name.localeCompare(other.name));
  }

  async get(name: string): Promise<AccountEntry> {
    const { book } = this.#parts;
    await book.catchUp();
    return existing(book.all, name);
  }

  /** A new account. Without a password it waits for a one-time link. */
  async create(name: string, values: AccountValues, acting: Acting, password?: string): Promise<AccountEntry> {
    const { passwords } = this.#parts;
    const hash = password === undefined ? undefined : await passwords.accept(password, { ...values, name });
    return this.write(acting, (accounts) => {
      if (accounts.has(name)) throw problem('invalid', { issues: [{ path: ['name'], code: 'name-taken' }] });
      checkValues(accounts, name, values);
      return { name, action: 'created', values, credentials: hash ? [storing(name, hash)] : [] };
    });
  }

  /**
   * Changes an account from a version. Whoever is given other roles or shut out is signed out everywhere; who changes their
   * own account goes on in a new session (ASVS 5.0, 7.2.4).
   */
  async change(name: string, version: number, values: AccountValues, acting: Acting, self?: Origin): Promise<Changed> {
    const { sessions } = this.#parts;
    let session: NewSession | undefined;
    const account = await this.write(acting, (accounts) => {
      const before = existing(accounts, name);
      if (before.version !== version) throw problem('stale', { current: before });
      checkValues(accounts, name, values);
      const ends = values.disabled || !sameRoles(before, values);
      if (ends && self && !values.disabled) session = sessions.begin(name, self, 'renewed');
      return {
        name,
        action: actionFor(before, values),
        values,
        session,
        credentials: ends ? [sessions.endingAll(name)] : [],
      };
    });
    return { account, session };
  }

  /** Sets a password somebody chose and ends every session of the account; `self` goes on in a new one. */
  async setPassword(name: string, password: string, how: PasswordChange, acting: Acting): Promise<Changed> {
    const { passwords, sessions } = this.#parts;
    const hash = await passwords.accept(password, await this.get(name));
    const session = how.self && sessions.begin(name, how.self, how.action === 'password-set' ? 'signed-in' : 'renewed');
    const account = await this.write(acting, (accounts) => {
      const before = existing(accounts, name);
      if (how.version !== undefined && before.version !== how.version) throw problem('link-invalid');
      const credentials = [storing(name, hash), sessions.endingAll(name)];
      return { name, action: how.action, values: before, credentials, session };
    });
    return { account, session };
  }

  /** Writes one step, decided on from the accounts as they stand when nobody else can write. */
  async write(acting: Acting, decide: (accounts: AccountsByName) => Step): Promise<AccountEntry> {
    const { journal, book, now } = this.#parts;
    let name = '';
    const draft = (newer: readonly StoredLine[]) => {
      const accounts = book.with(newer);
      const step = decide(accounts);
      checkAdministrator(accounts, step);
      name = step.name;
      const version = (accounts.get(name)?.version ?? 0) + 1;
      const line = { kind: 'account', id: name, version, action: step.action, snapshot: valuesOf(step.values) };
      return joined({ lines: [line], credentials: step.credentials ?? [] }, step.session?.draft);
    };
    const signature = { ...acting, at: new Date(now()).toISOString() };
    await journal.write({ seen: () => book.seen, decide: draft }, signature);
    await book.catchUp();
    return existing(book.all, name);
  }
}

/** An account after a change, and the session its owner goes on in. */
export interface Changed {
  readonly account: AccountEntry;
  readonly session: NewSession | undefined;
}

/** How a password came to be set: by its owner, who goes on in a new session, from a version of the account that must still stand. */
interface PasswordChange {
  readonly action: 'password-changed' | 'password-set';
  readonly self?: Origin;
  readonly version?: number;
}

const joined = (one: SessionDraft, other: SessionDraft = { lines: [], credentials: [] }): Draft => ({
  lines: [...one.lines, ...other.lines],
  credentials: [...one.credentials, ...other.credentials],
});

function existing(accounts: AccountsByName, name: string): AccountEntry {
  const account = accounts.get(name);
  if (!account) throw problem('not-found');
  return account;
}
