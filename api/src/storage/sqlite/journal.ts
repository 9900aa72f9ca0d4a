import type { Signature, StoredLine } from 'domain/core';
import type { CredentialChange } from '#storage/credentials.ts';
import type { EntryHead, EntryPosition, Head, Journal, NewLine, Positions, Verdict, Writer } from '#storage/journal.ts';
import { emptyTail, sound, soundAfter, soundHistory } from '#storage/lines.ts';
import { DamagedJournal } from '#storage/problems.ts';
import type { Database } from '#storage/sqlite/connection.ts';
import { GroupCommit } from '#storage/sqlite/group-commit.ts';
import { positionsUpTo } from '#storage/sqlite/positions.ts';
import { prepareAll, reading } from '#storage/sqlite/problems.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { prepareStatements, type Statements } from '#storage/sqlite/statements.ts';
import { verify } from '#storage/sqlite/verify.ts';

const batchSize = 500;
/** A version may hold a megabyte. */
const versionsAtATime = 5;
/** Lines kept after they were written; more than come within one turn. */
const remembers = 100;

/** The journal in one SQLite file. */
export class SqliteJournal implements Journal {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #commits: GroupCommit;
  /** A cache of the lines written last, for readers of the newest lines. */
  #latest: readonly StoredLine[] = [];

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepareAll(database, prepareStatements);
    this.#commits = new GroupCommit(database, this.#statements, (lines) => this.#wrote(lines));
  }

  append(lines: readonly NewLine[], signature: Signature, credentials: readonly CredentialChange[] = []) {
    return this.write({ seen: () => Infinity, decide: () => ({ lines, signature, credentials }) });
  }

  write(writer: Writer): Promise<readonly StoredLine[]> {
    return this.#commits.write(writer);
  }

  /** Writes changes of credentials that need no line. */
  async apply(credentials: readonly CredentialChange[]): Promise<void> {
    await this.append([], { actor: '', role: '', at: '' }, credentials);
  }

  #wrote(lines: readonly StoredLine[]): void {
    const erases = lines.some(({ kind }) => kind === 'redaction');
    if (lines.length > 0) this.#latest = erases || lines.length > remembers ? [] : lines;
    // What a redaction erased must not remain in the log of recent writes.
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

  async history(kind: string, id: string, after = 0): Promise<readonly StoredLine[]> {
    const history: StoredLine[] = [];
    for (;;) {
      const some = this.#read(() => this.#statements.history.all(kind, id, after + history.length, versionsAtATime));
      history.push(...soundHistory(some, after + history.length));
      if (some.length < versionsAtATime) return history;
      if (isTurnOver()) await nextTurn();
    }
  }

  async positions(time?: string, known?: Positions): Promise<Positions> {
    return positionsUpTo(this.#database, this.#statements, { time, known });
  }

  async lines(seqs: readonly number[]): Promise<readonly StoredLine[]> {
    const lines = this.#read(() => this.#statements.lines.all(JSON.stringify(seqs)).map(sound));
    if (lines.length !== seqs.length) throw new DamagedJournal('The journal is damaged: lines have gone.');
    return lines;
  }

  async *entryHeads(positions: readonly EntryPosition[]): AsyncIterable<readonly EntryHead[]> {
    for (let from = 0; from < positions.length; from += batchSize) {
      const batch = positions.slice(from, from + batchSize);
      const lines = await this.lines(batch.map(({ seq }) => seq));
      yield lines.map((line, index) => ({ line, createdAt: batch[index]?.createdAt ?? line.at }));
    }
  }

  async head(): Promise<Head> {
    const { seq, hash } = this.#read(() => this.#statements.tail.get()) ?? emptyTail;
    return { seq, hash };
  }

  verify(noted?: readonly Head[]): Promise<Verdict> {
    return verify(this.#database, noted);
  }

  close(): void {
    this.#database.close();
  }

  #read<T>(read: () => T): T {
    return reading(this.#database, read);
  }
}
