import type { Role, Signature } from 'domain/core';
import { hashOf, isToken, newHandle, newToken } from '#use-cases/accounts/secrets.ts';
import type { CredentialChange, CredentialStore, Token } from '#storage/credentials.ts';
import type { Journal } from '#storage/journal.ts';
import { VersionTaken } from '#storage/problems.ts';

/** What is asked for when a token is made. */
export interface TokenWish {
  readonly name: string;
  readonly role: Role;
  readonly days: number;
}

const day = 24 * 60 * 60 * 1000;
const usedAgainAfter = 60_000;

interface Parts {
  readonly journal: Journal;
  readonly credentials: CredentialStore;
}

/** API tokens: each stands for one role until a date, kept as hashes beside the journal, made and revoked in it. */
export class Tokens {
  readonly #parts: Parts;
  readonly #now: () => number;

  constructor(parts: Parts, now: () => number) {
    this.#parts = parts;
    this.#now = now;
  }

  /** Makes a token and returns it with its secret, which is not kept. */
  async create({ name, role, days }: TokenWish, signature: Signature): Promise<{ token: Token; secret: string }> {
    const [secret, id] = [newToken(), newHandle()];
    const expiresAt = new Date(this.#now() + days * day).toISOString();
    const token: Token = { id, name, role, createdBy: signature.actor, createdAt: signature.at, expiresAt };
    const line = { kind: 'token', id, version: 1, action: 'created', snapshot: { name, role, expiresAt } };
    const add: CredentialChange = { change: 'add-token', token, secretHash: hashOf(secret) };
    await this.#parts.journal.append([line], signature, [add]);
    return { token, secret };
  }

  /** Every token there was, the newest first. */
  list(): Promise<readonly Token[]> {
    return this.#parts.credentials.tokens();
  }

  /** The token with this id, or `undefined`. */
  get(id: string): Promise<Token | undefined> {
    return this.#parts.credentials.token(id);
  }

  /** The token behind a secret, while it is valid. */
  async find(secret: string): Promise<Token | undefined> {
    if (!isToken(secret)) return undefined;
    const token = await this.#parts.credentials.tokenOf(hashOf(secret));
    if (!token || token.revokedAt !== undefined || token.expiresAt <= this.#time()) return undefined;
    if (this.#now() - Date.parse(token.lastUsedAt ?? '1970-01-01') >= usedAgainAfter) this.#used(token.id);
    return token;
  }

  // As with sessions: the request does not wait for it, and a full disk keeps no reader out.
  #used(id: string): void {
    this.#parts.credentials.apply([{ change: 'use-token', id, at: this.#time() }]).catch(() => undefined);
  }

  /** Revokes a token; one that is revoked already stays so. */
  async revoke({ id, name, role }: Token, signature: Signature): Promise<void> {
    const line = { kind: 'token', id, version: 2, action: 'revoked', snapshot: { name, role } };
    const revoke: CredentialChange = { change: 'revoke-token', id, at: signature.at };
    try {
      await this.#parts.journal.append([line], signature, [revoke]);
    } catch (error) {
      if (!(error instanceof VersionTaken)) throw error;
    }
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}
