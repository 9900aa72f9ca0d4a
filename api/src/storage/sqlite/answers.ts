import {
  type AnswerStore,
  type KeptRequest,
  type KeyedDraft,
  type KeyedRequest,
  maxKeptRequests,
} from '#storage/keyed-request.ts';
import { KeyTaken } from '#storage/problems.ts';
import type { Database } from '#storage/sqlite/connection.ts';
import { isKeyTaken, prepareAll, reading } from '#storage/sqlite/problems.ts';

const prepareStatements = (database: Database) => ({
  add: database.prepare<[KeyedRequest]>(
    'INSERT INTO request (key_hash, request_hash, at) VALUES (@keyHash, @requestHash, @at)',
  ),
  answer: database.prepare<[string, string]>('UPDATE request SET answer = ? WHERE key_hash = ?'),
  again: database.prepare<[KeyedRequest]>('DELETE FROM request WHERE key_hash = @keyHash AND at < @forgetBefore'),
  forget: database.prepare<[KeyedRequest]>(
    `DELETE FROM request WHERE number IN (SELECT number FROM request ORDER BY number LIMIT 100)
      AND (at < @forgetBefore OR number <= (SELECT max(number) FROM request) - ${maxKeptRequests})`,
  ),
});

/** Stores a request and its answer, inside a transaction that is under way. */
export class RequestWriter {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database) {
    this.#statements = prepareAll(database, prepareStatements);
  }

  /** Refuses a request that is carried out already; the oldest are forgotten. */
  add(request: KeyedDraft): void {
    const { keyHash, requestHash, at, forgetBefore } = request;
    const row = { keyHash, requestHash, at, forgetBefore };
    try {
      this.#statements.again.run(row);
      this.#statements.add.run(row);
    } catch (error) {
      throw isKeyTaken(error) ? new KeyTaken('a request with this key is carried out already') : error;
    }
    this.#statements.forget.run(row);
  }

  answer(request: KeyedDraft, answer: unknown): void {
    const sealed = request.seal(answer);
    if (sealed !== undefined) this.#statements.answer.run(sealed, request.keyHash);
  }
}

const prepareFind = (database: Database) =>
  database.prepare<[string], { [Property in keyof KeptRequest]: KeptRequest[Property] | null }>(
    'SELECT key_hash AS keyHash, request_hash AS requestHash, at, answer FROM request WHERE key_hash = ?',
  );

/** The answers in a table beside the journal. */
export class SqliteAnswers implements AnswerStore {
  readonly #database: Database;
  readonly #find: ReturnType<typeof prepareFind>;

  constructor(database: Database) {
    this.#database = database;
    this.#find = prepareAll(database, prepareFind);
  }

  async find(keyHash: string): Promise<KeptRequest | undefined> {
    const row = reading(this.#database, () => this.#find.get(keyHash));
    return row && (Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never);
  }
}
