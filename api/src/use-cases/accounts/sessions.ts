import type { StoredLine } from 'domain/core';
import type { AccountBook, AccountsTurn } from '#use-cases/accounts/account-book.ts';
import type { Authorize } from '#use-cases/accounts/authorize.ts';
import { hashOf, newHandle, newSecret } from '#use-cases/accounts/secrets.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { clockTolerance } from '#storage/clock.ts';
import type { CredentialChange, CredentialStore, Session } from '#storage/credentials.ts';
import type { Draft, Journal } from '#storage/journal.ts';

/** How long a session lasts, in milliseconds: without a request, and in all. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/** Where a request came from, as far as it is kept. */
export interface Origin {
  readonly address: string;
  /** The browser and system, in a few words. */
  readonly device: string;
}

/** What is written when a session begins. */
export type SessionDraft = Required<Pick<Draft, 'lines' | 'credentials'>>;

/** A session about to be started: what the cookie holds, and what is written. */
export interface NewSession {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly draft: SessionDraft;
}

type Ending = 'signed-out' | 'revoked';

const touchInterval = 60_000;

const isoTime = (time: number): string => new Date(time).toISOString();

interface Parts {
  readonly journal: Pick<Journal, 'head'>;
  readonly book: AccountBook;
  readonly credentials: CredentialStore;
}

/** The sessions: kept beside the journal, begun and ended in it. When one was last seen is no event and is not journalled. */
export class Sessions {
  readonly #parts: Parts;
  readonly #limits: SessionLimits;
  readonly #now: () => number;

  constructor(parts: Parts, limits: SessionLimits, now: () => number) {
    this.#parts = parts;
    this.#limits = limits;
    this.#now = now;
  }

  /** How long a session lasts without a request. */
  get idleSeconds(): number {
    return Math.floor(this.#limits.idle / 1000);
  }

  /** A new session, to be written together with whatever caused it. Sessions that have run out are cleared away with it. */
  begin(account: string, origin: Origin, action: 'signed-in' | 'renewed' = 'signed-in'): NewSession {
    const [secret, id, now] = [newSecret(), newHandle(), this.#now()];
    const [at, expiresAt] = [isoTime(now), isoTime(now + this.#limits.absolute)];
    const line = { kind: 'session', id, version: 1, action, snapshot: { account, ...origin } };
    const session: Session = { id, account, device: origin.device, createdAt: at, lastSeenAt: at, expiresAt };
    const add: CredentialChange = { change: 'add-session', session, secretHash: hashOf(secret) };
    return { id, secret, expiresAt, draft: { lines: [line], credentials: [this.#removingEnded(), add] } };
  }

  #removingEnded(): CredentialChange {
    const [expiredAt, unseenSince, begunAfter] = [isoTime(this.#now()), this.#unseenSince(), this.#latest()];
    return { change: 'remove-ended-sessions', expiredAt, unseenSince, begunAfter };
  }

  #unseenSince(): string {
    return isoTime(this.#now() - this.#limits.idle);
  }

  /** The latest time a session can have begun at, or been seen at, by a clock that was right. */
  #latest(): string {
    return isoTime(this.#now() + clockTolerance);
  }

  // A session that begins or is seen in the time to come was under a wrong clock, and ends with it: it would outlast its limits.
  #isOpen({ createdAt, expiresAt, lastSeenAt }: Session): boolean {
    const isOfWrongClock = createdAt > this.#latest() || lastSeenAt > this.#latest();
    return !isOfWrongClock && expiresAt > isoTime(this.#now()) && lastSeenAt > this.#unseenSince();
  }

  /** The session a cookie opens, while it lasts. */
  async find(secret: string): Promise<Session | undefined> {
    const session = await this.#parts.credentials.session(hashOf(secret));
    if (!session || !this.#isOpen(session)) return undefined;
    if (this.#now() - Date.parse(session.lastSeenAt) >= touchInterval) this.#seen(session);
    return session;
  }

  // The request does not wait for it and is not refused when it cannot be written: a full disk must not keep readers out.
  #seen({ id }: Session): void {
    const seen: CredentialChange = { change: 'see-session', id, at: isoTime(this.#now()) };
    this.#parts.credentials.apply([seen]).catch(() => undefined);
  }

  /** The sessions of an account that are open, the newest first. */
  async list(account: string): Promise<readonly Session[]> {
    return (await this.#parts.credentials.sessionsOf(account)).filter((session) => this.#isOpen(session));
  }

  /** Ends every session of an account, together with its cause, whose own line says so. */
  endingAll(account: string): CredentialChange {
    return { change: 'remove-sessions-of', account };
  }

  /** Ends those of an account's sessions that are meant, all or none; one that ends at the same moment is left alone. */
  async end(account: string, isMeant: (session: Session) => boolean, action: Ending, by: Authorize): Promise<void> {
    // Read before the sessions: whatever ended since is among the lines the decision is handed.
    const { seq } = await this.#parts.journal.head();
    await this.#end((await this.list(account)).filter(isMeant), action, by, seq);
  }

  /** Ends one session of an account. */
  async endOne(account: string, id: string, by: Authorize): Promise<void> {
    const { seq } = await this.#parts.journal.head();
    const chosen = (await this.list(account)).filter((session) => session.id === id);
    if (chosen.length === 0) throw problem('not-found');
    await this.#end(chosen, 'revoked', by, seq);
  }

  #end(sessions: readonly Session[], action: Ending, by: Authorize, listedAt: number): Promise<void> {
    const decide = ({ accounts, newer }: AccountsTurn) => {
      const at = isoTime(this.#now());
      const signature = { ...by(accounts, at), at };
      const open = sessions.filter(({ id }) => !newer.some((line) => isEndOf(line, id)));
      return {
        lines: open.map(({ id, account }) => ({ kind: 'session', id, version: 2, action, snapshot: { account } })),
        credentials: open.map(({ id }) => ({ change: 'remove-session', id }) as const),
        signature,
      };
    };
    return this.#parts.book.write(decide, () => undefined, listedAt);
  }
}

const isEndOf = ({ kind, id, version }: StoredLine, session: string): boolean =>
  kind === 'session' && id === session && version === 2;
