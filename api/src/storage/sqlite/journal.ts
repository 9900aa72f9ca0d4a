import type { Signature, StoredLine } from 'domain/core';
import type { Database } from '#storage/sqlite/database.ts';
import { commitTogether, type Waiting } from '#storage/sqlite/group-commit.ts';
import {
  DamagedJournal,
  type Head,
  type Journal,
  type NewLine,
  type Place,
  type Standing,
  type Statement,
  type Verdict,
  type Writer,
} from '#storage/journal.ts';
import { beginning, sound, soundAfter, soundHistory } from '#storage/lines.ts';
import { damaged, plainly } from '#storage/sqlite/problems.ts';
import { placesUpTo } from '#storage/sqlite/places.ts';
import { verify } from '#storage/sqlite/verify.ts';
import { prepareStatements, type Statements } from '#storage/sqlite/statements.ts';

const batchSize = 500;
/** Lines kept after they were written; more than come within one turn. */
const remembers = 100;

/** The journal in one SQLite file. */
export class SqliteJournal implements Journal {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #asked = new Map<string, ReturnType<Database['prepare']>>();
  #waiting: Waiting[] = [];
  /** The lines written here last: whoever asks for the newest is given these, as long as they are. */
  #latest: readonly StoredLine[] = [];

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepared(database);
  }

  append(lines: readonly NewLine[], signature: Signature, alongside: readonly Statement[] = []) {
    return this.write({ seen: () => Infinity, decide: () => ({ lines, alongside }) }, signature);
  }

  /** Whoever comes within one turn of the event loop shares a transaction, and with it the wait for the disk. */
  write(writer: Writer, signature: Signature): Promise<readonly StoredLine[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ writer, signature, resolve, reject }) === 1) setImmediate(() => this.#commit());
    });
  }

  #commit(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const written = commitTogether(this.#database, this.#statements, waiting);
    const erases = written.some(({ kind }) => kind === 'redaction');
    if (written.length > 0) this.#latest = erases || written.length > remembers ? [] : written;
    // What a redaction erased must not live on in the log of recent writes.
    if (erases) this.#database.pragma('wal_checkpoint(TRUNCATE)');
  }

  async since(seq: number, limit = batchSize): Promise<readonly StoredLine[]> {
    return this.#read(() => this.#written(seq, limit) ?? soundAfter(seq, this.#statements.since.all(seq, limit)));
  }

  /** Lines after `seq` that were written here and that nothing follows: their hash stands at the end of the journal. */
  #written(seq: number, limit: number): readonly StoredLine[] | undefined {
    const [first] = this.#latest;
    if (!first || seq < first.seq - 1 || this.#statements.tail.get()?.hash !== this.#latest.at(-1)?.hash)
      return undefined;
    return this.#latest.slice(seq - first.seq + 1).slice(0, limit);
  }

  async history(kind: string, id: string): Promise<readonly StoredLine[]> {
    return this.#read(() => soundHistory(this.#statements.history.all(kind, id)));
  }

  async places(time?: string): Promise<readonly Place[]> {
    return this.#read(() => placesUpTo(this.#statements, time));
  }

  async lines(seqs: readonly number[]): Promise<readonly StoredLine[]> {
    const lines = this.#read(() => this.#statements.lines.all(JSON.stringify(seqs)).map(sound));
    if (lines.length !== seqs.length) throw new DamagedJournal('The journal is damaged: lines have gone.');
    return lines;
  }

  async *standing(time?: string, kinds?: readonly string[]): AsyncIterable<readonly Standing[]> {
    const places = (await this.places(time)).filter(({ kind }) => !kinds || kinds.includes(kind));
    for (let from = 0; from < places.length; from += batchSize) {
      const batch = places.slice(from, from + batchSize);
      const lines = await this.lines(batch.map(({ seq }) => seq));
      yield lines.map((line, index) => ({ line, createdAt: batch[index]?.createdAt ?? line.at }));
    }
  }

  async head(): Promise<Head> {
    const { seq, hash } = this.#read(() => this.#statements.tail.get()) ?? beginning;
    return { seq, hash };
  }

  verify(noted?: readonly Head[]): Promise<Verdict> {
    return verify(this.#database, noted);
  }

  async rows<T>({ sql, params }: Statement): Promise<readonly T[]> {
    return this.#read(() => this.#prepared(sql).all(...params) as T[]);
  }

  async run(statements: readonly Statement[]): Promise<void> {
    await this.append([], { actor: '', role: '', at: '' }, statements);
  }

  close(): void {
    this.#database.close();
  }

  #prepared(sql: string) {
    const known = this.#asked.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#asked.set(sql, statement);
    return statement;
  }

  #read<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw plainly(error, this.#database.name);
    }
  }
}

/** What our own tables do not understand is damage to what the file says of them. */
function prepared(database: Database): Statements {
  try {
    return prepareStatements(database);
  } catch (error) {
    throw damaged(database.name, error instanceof Error ? error.message : String(error));
  }
}
