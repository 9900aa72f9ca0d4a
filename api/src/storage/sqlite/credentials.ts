import type { CredentialChange, CredentialStore, PasswordLink, Session, Token } from '#storage/credentials.ts';
import type { Database } from '#storage/sqlite/connection.ts';
import type { SqliteJournal } from '#storage/sqlite/journal.ts';
import { prepareAll, reading } from '#storage/sqlite/problems.ts';

type Row<T> = { readonly [Property in keyof T]: T[Property] | null };

const sessions = `SELECT id, account, coalesce(user_agent, '') AS device, created_at AS createdAt,
  last_seen_at AS lastSeenAt, expires_at AS expiresAt FROM session`;
const tokens = `SELECT id, name, role, created_by AS createdBy, created_at AS createdAt, expires_at AS expiresAt,
  last_used_at AS lastUsedAt, revoked_at AS revokedAt FROM token`;

const prepareStatements = (database: Database) => ({
  passwordHash: database.prepare<[string], { hash: string | null }>('SELECT hash FROM secret WHERE account = ?'),
  passwordLink: database.prepare<[string], PasswordLink>(
    'SELECT account, link_expires_at AS expiresAt FROM secret WHERE link_hash = ?',
  ),
  setUpLink: database.prepare<[string]>("SELECT 1 FROM meta WHERE key = 'set-up-link' AND value = ?"),
  session: database.prepare<[string], Session>(`${sessions} WHERE id_hash = ?`),
  sessionsOf: database.prepare<[string], Session>(`${sessions} WHERE account = ? ORDER BY created_at DESC`),
  tokens: database.prepare<[], Row<Token>>(`${tokens} ORDER BY created_at DESC, id`),
  token: database.prepare<[string], Row<Token>>(`${tokens} WHERE id = ?`),
  tokenOf: database.prepare<[string], Row<Token>>(`${tokens} WHERE hash = ?`),
});

const tokenIn = (row: Row<Token>): Token =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Token;

/** The credentials in the tables beside the journal. */
export class SqliteCredentials implements CredentialStore {
  readonly #database: Database;
  readonly #journal: SqliteJournal;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database, journal: SqliteJournal) {
    this.#database = database;
    this.#journal = journal;
    this.#statements = prepareAll(database, prepareStatements);
  }

  async passwordHash(account: string): Promise<string | undefined> {
    return this.#read(() => this.#statements.passwordHash.get(account)?.hash ?? undefined);
  }

  async passwordLink(linkHash: string): Promise<PasswordLink | undefined> {
    return this.#read(() => this.#statements.passwordLink.get(linkHash));
  }

  async isSetUpLink(linkHash: string): Promise<boolean> {
    return this.#read(() => this.#statements.setUpLink.get(linkHash) !== undefined);
  }

  async session(secretHash: string): Promise<Session | undefined> {
    return this.#read(() => this.#statements.session.get(secretHash));
  }

  async sessionsOf(account: string): Promise<readonly Session[]> {
    return this.#read(() => this.#statements.sessionsOf.all(account));
  }

  async tokens(): Promise<readonly Token[]> {
    return this.#read(() => this.#statements.tokens.all().map(tokenIn));
  }

  async token(id: string): Promise<Token | undefined> {
    return this.#read(() => this.#statements.token.all(id).map(tokenIn).at(0));
  }

  async tokenOf(secretHash: string): Promise<Token | undefined> {
    return this.#read(() => this.#statements.tokenOf.all(secretHash).map(tokenIn).at(0));
  }

  apply(changes: readonly CredentialChange[]): Promise<void> {
    return this.#journal.apply(changes);
  }

  #read<T>(read: () => T): T {
    return reading(this.#database, read);
  }
}
