import type { Role, Signature } from 'domain/core';
import { hashOf, isToken, newHandle, newToken } from '#use-cases/accounts/secrets.ts';
import { type Journal, VersionTaken } from '#storage/journal.ts';

/** The longest an API token lasts, in days: what nobody renews is forgotten. */
export const longestDays = 366;

/** A token as lists show it. The token itself is shown once, when it is made. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

/** What is asked for when a token is made. */
export interface TokenWish {
  readonly name: string;
  readonly role: Role;
  readonly days: number;
}

type Row = { [K in keyof Token]: Token[K] | null };

const columns = `id, name, role, created_by AS createdBy, created_at AS createdAt, expires_at AS expiresAt,
  last_used_at AS lastUsedAt, revoked_at AS revokedAt`;
const day = 24 * 60 * 60 * 1000;
const usedAgainAfter = 60_000;

const present = (row: Row): Token =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Token;

/** API tokens: each stands for one role until a date, kept as hashes beside the journal, made and revoked in it. */
export class Tokens {
  readonly #journal: Journal;
  readonly #now: () => number;

  constructor(journal: Journal, now: () => number) {
    this.#journal = journal;
    this.#now = now;
  }

  /** Makes a token and returns it with its secret, which is not kept. */
  async create({ name, role, days }: TokenWish, signature: Signature): Promise<{ token: Token; secret: string }> {
    const [secret, id] = [newToken(), newHandle()];
    const expiresAt = new Date(this.#now() + days * day).toISOString();
    const token = { id, name, role, createdBy: signature.actor, createdAt: signature.at, expiresAt };
    const line = { kind: 'token', id, version: 1, action: 'created', snapshot: { name, role, expiresAt } };
    const sql =
      'INSERT INTO token (id, hash, name, role, created_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
    const params = [id, hashOf(secret), name, role, signature.actor, signature.at, expiresAt];
    await this.#journal.append([line], signature, [{ sql, params }]);
    return { token, secret };
  }

  /** Every token there was, the newest first. */
  async list(): Promise<readonly Token[]> {
    const sql = `SELECT ${columns} FROM token ORDER BY created_at DESC, id`;
    return (await this.#journal.rows<Row>({ sql, params: [] })).map(present);
  }

  /** The token with this id, or `undefined`. */
  async get(id: string): Promise<Token | undefined> {
    const [row] = await this.#journal.rows<Row>({ sql: `SELECT ${columns} FROM token WHERE id = ?`, params: [id] });
    return row && present(row);
  }

  /** The token behind a secret, while it is valid. */
  async find(secret: string): Promise<Token | undefined> {
    if (!isToken(secret)) return undefined;
    const sql = `SELECT ${columns} FROM token WHERE hash = ? AND revoked_at IS NULL AND expires_at > ?`;
    const [row] = await this.#journal.rows<Row>({ sql, params: [hashOf(secret), this.#time()] });
    if (row && this.#now() - Date.parse(row.lastUsedAt ?? '1970-01-01') >= usedAgainAfter) this.#used(String(row.id));
    return row && present(row);
  }

  // As with sessions: nobody waits, and a full disk keeps no reader out.
  #used(id: string): void {
    const sql = 'UPDATE token SET last_used_at = ? WHERE id = ?';
    this.#journal.run([{ sql, params: [this.#time(), id] }]).catch(() => undefined);
  }

  /** Revokes a token; one that is revoked already stays so. */
  async revoke({ id, name, role }: Token, signature: Signature): Promise<void> {
    const line = { kind: 'token', id, version: 2, action: 'revoked', snapshot: { name, role } };
    const sql = 'UPDATE token SET revoked_at = ? WHERE id = ?';
    try {
      await this.#journal.append([line], signature, [{ sql, params: [signature.at, id] }]);
    } catch (error) {
      if (!(error instanceof VersionTaken)) throw error;
    }
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}
