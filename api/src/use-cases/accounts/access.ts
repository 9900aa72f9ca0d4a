import { AccountBook } from '#use-cases/accounts/account-book.ts';
import { Accounts } from '#use-cases/accounts/accounts.ts';
import { FailedSignIns } from '#use-cases/accounts/failed-sign-ins.ts';
import { OneTimeLinks } from '#use-cases/accounts/one-time-links.ts';
import { Passwords } from '#use-cases/accounts/passwords.ts';
import { type SessionLimits, Sessions } from '#use-cases/accounts/sessions.ts';
import { SetUp } from '#use-cases/accounts/set-up.ts';
import { SignIn } from '#use-cases/accounts/sign-in.ts';
import { type Throttle, throttle } from '#use-cases/accounts/throttle.ts';
import { Tokens } from '#use-cases/accounts/tokens.ts';
import type { Positions } from '#storage/journal.ts';
import type { Store } from '#storage/store.ts';

/** The parts of sign-in and access control. */
export interface Access {
  readonly book: AccountBook;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly links: OneTimeLinks;
  readonly setUp: SetUp;
  readonly signIn: SignIn;
  readonly throttle: Throttle;
  readonly now: () => number;
  /** Journals what is still counted, before the journal is closed. */
  close(): Promise<void>;
}

type Parts = Pick<Store, 'journal' | 'credentials'>;

/** How long a session lasts by default. */
const defaultLimits: SessionLimits = { idle: 60 * 60_000, absolute: 12 * 60 * 60_000 };

/** Puts the parts together on a store; `known` is where the newest lines are, when that was found just now. */
export async function openAccess(
  { journal, credentials }: Parts,
  limits = defaultLimits,
  now = Date.now,
  known?: Positions,
): Promise<Access> {
  const book = await AccountBook.open(journal, known);
  const sessions = new Sessions({ journal, book, credentials }, limits, now);
  const passwords = new Passwords(credentials);
  const accounts = new Accounts({ book, sessions, passwords, now });
  const limit = throttle(now);
  const failures = new FailedSignIns(journal, now);
  return {
    book,
    accounts,
    sessions,
    now,
    throttle: limit,
    tokens: new Tokens({ journal, book, credentials }, now),
    links: new OneTimeLinks(credentials, accounts, now),
    setUp: new SetUp({ credentials, book, accounts, passwords, sessions }),
    signIn: new SignIn({ journal, book, sessions, passwords, throttle: limit, failures, now }),
    close: () => failures.close(),
  };
}
