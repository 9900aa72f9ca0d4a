import { actNumbered, type ActPrefix, definitionsNumber, numberOfAct, type StoredLine } from 'domain/core';
import { newerLines } from '#storage/entry-lines.ts';
import type { Draft, Writer } from '#storage/journal.ts';
import { chained, emptyTail, soundAfter, type Tail } from '#storage/lines.ts';
import { KeyTaken, VersionTaken } from '#storage/problems.ts';
import { credentialWriter } from '#storage/sqlite/credential-changes.ts';
import { RequestWriter } from '#storage/sqlite/answers.ts';
import type { Database } from '#storage/sqlite/connection.ts';
import { isTaken, toStorageProblem, prepareAll } from '#storage/sqlite/problems.ts';
import type { Statements } from '#storage/sqlite/statements.ts';

/** A writer in the queue. */
interface QueuedWriter {
  readonly writer: Writer;
  readonly resolve: (lines: readonly StoredLine[]) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly lines: readonly StoredLine[] } | { readonly error: unknown };

/**
 * One transaction for all writers that come within one turn of the event loop, and with it one wait for the disk: each in a
 * savepoint, so that one that fails takes no other along, and none is answered before the transaction is on the disk.
 */
export class GroupCommit {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #writeCredentials: ReturnType<typeof credentialWriter>;
  readonly #requests: RequestWriter;
  readonly #wrote: (lines: readonly StoredLine[]) => void;
  #waiting: QueuedWriter[] = [];

  /** `wrote` is called with what a transaction has written, before its writers go on. */
  constructor(database: Database, statements: Statements, wrote: (lines: readonly StoredLine[]) => void) {
    this.#database = database;
    this.#statements = statements;
    this.#writeCredentials = prepareAll(database, credentialWriter);
    this.#requests = new RequestWriter(database);
    this.#wrote = wrote;
  }

  write(writer: Writer): Promise<readonly StoredLine[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ writer, resolve, reject }) === 1) setImmediate(() => this.#commit());
    });
  }

  #commit(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    let outcomes: Outcome[];
    try {
      outcomes = this.#database.transaction(() => this.#attemptAll(waiting)).immediate();
    } catch (error) {
      for (const one of waiting) one.reject(toStorageProblem(error, this.#database.name));
      return;
    }
    for (const [index, one] of waiting.entries()) settle(one, outcomes[index]);
    this.#wrote(outcomes.flatMap((outcome) => ('lines' in outcome ? outcome.lines : [])));
  }

  #attemptAll(waiting: readonly QueuedWriter[]): Outcome[] {
    const tail = this.#statements.tail.get() ?? emptyTail;
    const written: StoredLine[] = [];
    /** What other processes have written is read and verified; what this transaction has just written need not be. */
    const newerThan = (seq: number): readonly StoredLine[] =>
      seq < tail.seq ? soundAfter(seq, this.#statements.since.all(seq, -1)) : written.filter((line) => line.seq > seq);
    const inSavepoint = this.#database.transaction(({ writer }: QueuedWriter) =>
      this.#write(writer.decide(newerThan(writer.seen())), written.at(-1) ?? tail),
    );
    return waiting.map((one) => {
      const outcome = this.#attempt(() => inSavepoint(one));
      if ('lines' in outcome) for (const line of outcome.lines) written.push(line);
      return outcome;
    });
  }

  #attempt(write: () => readonly StoredLine[]): Outcome {
    try {
      return { lines: write() };
    } catch (error) {
      // A full disk ends the whole transaction: then there is nothing left to go on with.
      if (!this.#database.inTransaction) throw error;
      return {
        error:
          error instanceof VersionTaken || error instanceof KeyTaken
            ? error
            : toStorageProblem(error, this.#database.name),
      };
    }
  }

  #write(
    { lines, signature, act: prefix, credentials = [], answer, request, erases = [] }: Draft,
    tail: Tail,
  ): StoredLine[] {
    if ((tail.definitions ?? 1) > definitionsNumber) throw newerLines(tail.definitions ?? 1);
    if (request) this.#requests.add(request);
    const act = prefix && lines.length > 0 ? this.#nextAct(prefix) : null;
    let last = tail;
    const written = lines.map((line) => (last = this.#add(chained(line, signature, last, act))));
    if (credentials.length > 0) this.#writeCredentials(credentials);
    for (const { seq, part } of erases) this.#statements[part === 'content' ? 'eraseContent' : 'eraseReason'].run(seq);
    const answered = answer?.(written);
    if (request) this.#requests.answer(request, answered);
    return written;
  }

  #nextAct(prefix: ActPrefix): string {
    return actNumbered(prefix, numberOfAct(this.#statements.newestAct.get(prefix)?.act) + 1);
  }

  #add(line: StoredLine): StoredLine {
    try {
      this.#statements.addLine.run(line);
    } catch (error) {
      throw isTaken(error) ? new VersionTaken(line) : error;
    }
    this.#statements.addSnapshot.run(line);
    if (line.reason !== null) this.#statements.addReason.run(line);
    return line;
  }
}

function settle({ resolve, reject }: QueuedWriter, outcome: Outcome | undefined): void {
  if (outcome && 'lines' in outcome) resolve(outcome.lines);
  else reject(outcome?.error);
}
