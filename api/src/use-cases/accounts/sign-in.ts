import type { AccountEntry } from 'domain/core';
import { type AccountBook, accountByName } from '#use-cases/accounts/account-book.ts';
import type { FailedSignIns } from '#use-cases/accounts/failed-sign-ins.ts';
import type { Passwords } from '#use-cases/accounts/passwords.ts';
import type { NewSession, Origin, Sessions } from '#use-cases/accounts/sessions.ts';
import type { Throttle, Tried } from '#use-cases/accounts/throttle.ts';
import { problem, type Problem } from '#use-cases/problems/problem.ts';
import type { Journal } from '#storage/journal.ts';

interface Parts {
  readonly journal: Journal;
  readonly book: AccountBook;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly throttle: Throttle;
  readonly failures: FailedSignIns;
  readonly now: () => number;
}

/** An account that has just been signed in to. */
export interface SignedIn {
  readonly account: AccountEntry;
  readonly session: NewSession;
}

/** The answer to one attempt too many. */
export function tooManyAttempts(wait: number): Problem {
  const seconds = Math.ceil(wait / 1000);
  return problem('too-many-attempts', { params: { seconds }, headers: { 'Retry-After': String(seconds) } });
}

/** Signing in with a password. Every way it can fail looks the same from outside. */
export class SignIn {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async signIn(called: string, password: string, origin: Origin): Promise<SignedIn> {
    const { book } = this.#parts;
    await book.catchUp();
    const account = accountByName(book.all, called);
    const isRight = await this.#check(called, account, password, origin);
    if (!isRight || !account) throw problem('sign-in-failed');
    return { account, session: await this.#begin(account, origin) };
  }

  /** Whether a signed-in user knows their password; braked and journalled like signing in. */
  knows(account: AccountEntry, password: string, origin: Origin): Promise<boolean> {
    return this.#check(account.name, account, password, origin);
  }

  async #check(
    called: string,
    account: AccountEntry | undefined,
    password: string,
    { address }: Origin,
  ): Promise<boolean> {
    const { throttle, passwords, failures, now } = this.#parts;
    const wait = throttle.attempt({ called, address });
    const at = new Date(now()).toISOString();
    const isRight =
      wait === 0 && (await this.#unlessBusy({ called, address }, () => passwords.open(account, password, at)));
    if (isRight) throttle.forgive({ called, address }, true);
    else failures.note({ account: account?.name, address, throttled: wait > 0 });
    if (wait > 0) throw tooManyAttempts(wait);
    return isRight;
  }

  async #unlessBusy(tried: Tried, check: () => Promise<boolean>): Promise<boolean> {
    try {
      return await check();
    } catch (error) {
      this.#parts.throttle.forgive(tried, false);
      throw error;
    }
  }

  async #begin({ name }: AccountEntry, origin: Origin): Promise<NewSession> {
    const { journal, sessions, now } = this.#parts;
    const session = sessions.begin(name, origin);
    const signature = { actor: name, role: 'self', at: new Date(now()).toISOString() };
    await journal.append(session.draft.lines, signature, session.draft.credentials);
    return session;
  }
}
