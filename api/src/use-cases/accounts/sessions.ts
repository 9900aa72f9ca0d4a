import type { Signature } from 'domain/core';
import { hashOf, newHandle, newSecret } from '#use-cases/accounts/secrets.ts';
import { type Draft, type Journal, type Statement, VersionTaken } from '#storage/journal.ts';

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

/** A session as its owner sees it. The secret in the cookie is known to the browser alone. */
export interface Session {
  readonly id: string;
  readonly account: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** A session about to be started: what the cookie holds, and what is written. */
export interface NewSession {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly draft: Required<Draft>;
}

const columns = `id, account, coalesce(user_agent, '') AS device, created_at AS createdAt, last_seen_at AS lastSeenAt,
  expires_at AS expiresAt`;
const seenAgainAfter = 60_000;

const isoTime = (time: number): string => new Date(time).toISOString();

/** The sessions: kept beside the journal, begun and ended in it. When one was last seen is no event and is not journalled. */
export class Sessions {
  readonly #journal: Journal;
  readonly #limits: SessionLimits;
  readonly #now: () => number;

  constructor(journal: Journal, limits: SessionLimits, now: () => number) {
    this.#journal = journal;
    this.#limits = limits;
    this.#now = now;
  }

  /** A new session, to be written together with whatever caused it. Sessions that have run out are cleared away with it. */
  begin(account: string, origin: Origin, action: 'signed-in' | 'renewed' = 'signed-in'): NewSession {
    const [secret, id, now] = [newSecret(), newHandle(), this.#now()];
    const [at, expiresAt] = [isoTime(now), isoTime(now + this.#limits.absolute)];
    const line = { kind: 'session', id, version: 1, action, snapshot: { account, ...origin } };
    const insert: Statement = {
      sql: 'INSERT INTO session (id_hash, id, account, created_at, last_seen_at, expires_at, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?)',
      params: [hashOf(secret), id, account, at, at, expiresAt, origin.device],
    };
    return { id, secret, expiresAt, draft: { lines: [line], alongside: [this.#clearing(), insert] } };
  }

  #clearing(): Statement {
    return {
      sql: 'DELETE FROM session WHERE expires_at <= ? OR last_seen_at <= ?',
      params: [isoTime(this.#now()), isoTime(this.#now() - this.#limits.idle)],
    };
  }

  /** The session a cookie opens, while it lasts. */
  async find(secret: string): Promise<Session | undefined> {
    const [session] = await this.#select('id_hash = ?', [hashOf(secret)]);
    if (session && this.#now() - Date.parse(session.lastSeenAt) >= seenAgainAfter) this.#seen(session);
    return session;
  }

  // Nobody waits for it and nobody is turned away when it cannot be written: a full disk must not keep readers out.
  #seen({ id }: Session): void {
    const sql = 'UPDATE session SET last_seen_at = ? WHERE id = ?';
    this.#journal.run([{ sql, params: [isoTime(this.#now()), id] }]).catch(() => undefined);
  }

  /** The sessions of an account that are open, the newest first. */
  list(account: string): Promise<readonly Session[]> {
    return this.#select('account = ?', [account]);
  }

  #select(where: string, params: readonly string[]): Promise<readonly Session[]> {
    return this.#journal.rows<Session>({
      sql: `SELECT ${columns} FROM session WHERE ${where} AND expires_at > ? AND last_seen_at > ? ORDER BY created_at DESC`,
      params: [...params, isoTime(this.#now()), isoTime(this.#now() - this.#limits.idle)],
    });
  }

  /** Ends every session of an account but one, together with its cause, whose own line tells of it. */
  endingAll(account: string, except = ''): Statement {
    return { sql: 'DELETE FROM session WHERE account = ? AND id <> ?', params: [account, except] };
  }

  /** Ends sessions. One that somebody else has ended at the same moment is ended all the same. */
  async end(sessions: readonly Session[], action: 'signed-out' | 'revoked', signature: Signature): Promise<void> {
    for (const { id, account } of sessions) {
      const line = { kind: 'session', id, version: 2, action, snapshot: { account } };
      const remove = { sql: 'DELETE FROM session WHERE id = ?', params: [id] };
      try {
        await this.#journal.append([line], signature, [remove]);
      } catch (error) {
        if (!(error instanceof VersionTaken)) throw error;
      }
    }
  }
}
