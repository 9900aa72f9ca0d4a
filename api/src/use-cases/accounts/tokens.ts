import type { Role } from 'domain/core';
import type { AccountBook } from '#use-cases/accounts/account-book.ts';
import { type Authorize, rolesOf } from '#use-cases/accounts/authorize.ts';
import { hashOf, isToken, newHandle, newToken } from '#use-cases/accounts/secrets.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { clockTolerance } from '#storage/clock.ts';
import type { CredentialStore, Token } from '#storage/credentials.ts';
import type { Journal } from '#storage/journal.ts';

/** A token to be made. */
export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  readonly days: number;
}

const day = 24 * 60 * 60 * 1000;
const touchInterval = 60_000;

/** A token with its secret, which is shown once. */
interface MadeToken {
  readonly token: Token;
  readonly secret: string;
}

interface Parts {
  readonly journal: Pick<Journal, 'head'>;
  readonly book: AccountBook;
  readonly credentials: CredentialStore;
}

/** A token that may act now, and the account that stands behind it. */
interface ActingToken {
  readonly token: Token;
  readonly account: string;
}

/** A token in a list. */
interface ListedToken extends Token {
  readonly acts: boolean;
}

const prefix = 'token:';

/** What the journal calls a token that does something. */
export const tokenName = ({ id }: Pick<Token, 'id'>): string => prefix + id;

/** API tokens: each stands for one role until a date, kept as hashes beside the journal, made and revoked in it. */
export class Tokens {
  readonly #parts: Parts;
  readonly #now: () => number;

  constructor(parts: Parts, now: () => number) {
    this.#parts = parts;
    this.#now = now;
  }

  /** Makes a token, and answers it with its secret, which is not kept. */
  create<T>({ name, role, days }: TokenRequest, by: Authorize, answer: (made: MadeToken) => T): Promise<T> {
    const [secret, id] = [newToken(), newHandle()];
    const expiresAt = new Date(this.#now() + days * day).toISOString();
    const made: Token[] = [];
    return this.#parts.book.write(
      ({ accounts }) => {
        const at = this.#time();
        const signature = { ...by(accounts, at), at };
        if (!rolesOf(signature.actor, accounts, at).includes(role))
          throw problem('invalid', { issues: [{ path: ['role'], code: 'role-not-held' }] });
        const token: Token = { id, name, role, createdBy: signature.actor, createdAt: at, expiresAt };
        made[0] = token;
        return {
          lines: [{ kind: 'token', id, version: 1, action: 'created', snapshot: { name, role, expiresAt } }],
          credentials: [{ change: 'add-token', token, secretHash: hashOf(secret) }],
          signature,
        };
      },
      () => answer({ token: made[0] as Token, secret }),
    );
  }

  /** Every token there was, the newest first, and whether it can act now. */
  async list(): Promise<readonly ListedToken[]> {
    const all = await this.#parts.credentials.tokens();
    return Promise.all(
      all.map(async (token) => ({ ...token, acts: (await this.#accountBehind(token)) !== undefined })),
    );
  }

  /** The token with this id, or `undefined`. */
  get(id: string): Promise<Token | undefined> {
    return this.#parts.credentials.token(id);
  }

  /** The token behind a secret, while it is valid and an account stands behind it. */
  async find(secret: string): Promise<ActingToken | undefined> {
    if (!isToken(secret)) return undefined;
    const token = await this.#parts.credentials.tokenOf(hashOf(secret));
    if (!token) return undefined;
    const account = await this.#accountBehind(token);
    if (account === undefined) return undefined;
    if (this.#now() - Date.parse(token.lastUsedAt ?? '1970-01-01') >= touchInterval) this.#used(token.id);
    return { token, account };
  }

  /**
   * The account a token acts for: its maker, while that works and has the token's role. Tokens used to make tokens; such a one
   * acts while the token it was made by does, in no other role.
   */
  async #accountBehind(token: Token): Promise<string | undefined> {
    if (!this.#isValid(token)) return undefined;
    const { createdBy, role } = token;
    const at = this.#time();
    const parent = createdBy.startsWith(prefix) ? await this.get(createdBy.slice(prefix.length)) : undefined;
    if (parent) return parent.role === role ? this.#accountBehind(parent) : undefined;
    return rolesOf(createdBy, this.#parts.book.all, at).includes(role) ? createdBy : undefined;
  }

  // One made in the time to come was made by a clock that was wrong, and its end with it.
  #isValid({ createdAt, revokedAt, expiresAt }: Token): boolean {
    const isOfWrongClock = Date.parse(createdAt) > this.#now() + clockTolerance;
    return !isOfWrongClock && revokedAt === undefined && expiresAt > this.#time();
  }

  // As with sessions: the request does not wait for it, and a full disk keeps no reader out.
  #used(id: string): void {
    this.#parts.credentials.apply([{ change: 'use-token', id, at: this.#time() }]).catch(() => undefined);
  }

  /** Revokes a token; one that is revoked already stays so. */
  async revoke(id: string, by: Authorize): Promise<void> {
    const { journal, book } = this.#parts;
    const { seq } = await journal.head();
    const token = await this.get(id);
    if (!token) throw problem('not-found');
    const { name, role } = token;
    await book.write(
      ({ accounts, newer }) => {
        const at = this.#time();
        const signature = { ...by(accounts, at), at };
        const isRevoked = newer.some((line) => line.kind === 'token' && line.id === id && line.version === 2);
        if (token.revokedAt !== undefined || isRevoked) return { lines: [], signature };
        return {
          lines: [{ kind: 'token', id, version: 2, action: 'revoked', snapshot: { name, role } }],
          credentials: [{ change: 'revoke-token', id, at }],
          signature,
        };
      },
      () => undefined,
      seq,
    );
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}
