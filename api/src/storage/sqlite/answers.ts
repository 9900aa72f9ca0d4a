import { type AnswerStore, type KeptRequest, type KeyedRequest, mostKept } from '#storage/keyed-request.ts';
import { KeyTaken } from '#storage/problems.ts';
import type { Database } from '#storage/sqlite/database.ts';
import { isKeyTaken, plainly, prepareAll, reading } from '#storage/sqlite/problems.ts';

const prepareStatements = (database: Database) => ({
  find: database.prepare<[string], { [Property in keyof KeptRequest]: KeptRequest[Property] | null }>(
    'SELECT key_hash AS keyHash, request_hash AS requestHash, at, answer FROM request WHERE key_hash = ?',
  ),
  keep: database.prepare<[KeyedRequest & { readonly answer: string }]>(
    `INSERT INTO request (key_hash, request_hash, at, answer) VALUES (@keyHash, @requestHash, @at, @answer)
      ON CONFLICT (key_hash) DO UPDATE SET answer = excluded.answer WHERE request_hash = excluded.request_hash`,
  ),
  forget: database.prepare<[KeyedRequest]>(
    `DELETE FROM request WHERE number IN (SELECT number FROM request ORDER BY number LIMIT 100)
      AND (at < @forgetBefore OR number <= (SELECT max(number) FROM request) - ${mostKept})`,
  ),
});

/** Stores the key of a request, inside a transaction that is under way; prepared once for a connection. */
export function requestWriter(database: Database): (request?: KeyedRequest) => void {
  const add = database.prepare<[KeyedRequest]>(
    'INSERT INTO request (key_hash, request_hash, at) VALUES (@keyHash, @requestHash, @at)',
  );
  const forgotten = database.prepare<[KeyedRequest]>(
    'DELETE FROM request WHERE key_hash = @keyHash AND at < @forgetBefore',
  );
  return (request) => {
    try {
      if (!request) return;
      forgotten.run(request);
      add.run(request);
    } catch (error) {
      throw isKeyTaken(error) ? new KeyTaken('a request with this key is carried out already') : error;
    }
  };
}

/** The answers in a table beside the journal. */
export class SqliteAnswers implements AnswerStore {
  readonly #database: Database;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepareAll(database, prepareStatements);
  }

  async find(keyHash: string): Promise<KeptRequest | undefined> {
    const row = reading(this.#database, () => this.#statements.find.get(keyHash));
    return row && (Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never);
  }

  async keep(request: KeyedRequest, answer: string): Promise<void> {
    const both = this.#database.transaction(() => {
      this.#statements.forget.run(request);
      this.#statements.keep.run({ ...request, answer });
    });
    try {
      both.immediate();
    } catch (error) {
      throw plainly(error, this.#database.name);
    }
  }
}
