import type { Signature, StoredLine } from 'domain/core';
import type { Database } from '#storage/sqlite/database.ts';
import { VersionTaken, type Draft, type Writer } from '#storage/journal.ts';
import { beginning, chained, soundAfter, type Tail } from '#storage/lines.ts';
import { isTaken, plainly } from '#storage/sqlite/problems.ts';
import type { Statements } from '#storage/sqlite/statements.ts';

/** A writer in the queue. */
export interface Waiting {
  readonly writer: Writer;
  readonly signature: Signature;
  readonly resolve: (lines: readonly StoredLine[]) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly lines: readonly StoredLine[] } | { readonly error: unknown };

/**
 * One transaction for everybody who waits: each in a savepoint, so that one who fails takes nobody along, and nobody is
 * answered before the transaction is on the disk. Returns what was written.
 */
export function commitTogether(
  database: Database,
  statements: Statements,
  waiting: readonly Waiting[],
): readonly StoredLine[] {
  try {
    const outcomes = database.transaction(() => attemptAll(database, statements, waiting)).immediate();
    for (const [index, one] of waiting.entries()) settle(one, outcomes[index]);
    return outcomes.flatMap((outcome) => ('lines' in outcome ? outcome.lines : []));
  } catch (error) {
    for (const one of waiting) one.reject(plainly(error, database.name));
    return [];
  }
}

function attemptAll(database: Database, statements: Statements, waiting: readonly Waiting[]): Outcome[] {
  const above = statements.tail.get() ?? beginning;
  const written: StoredLine[] = [];
  /** What others have written is read and verified; what this transaction has just written need not be. */
  const newerThan = (seq: number): readonly StoredLine[] =>
    seq < above.seq ? soundAfter(seq, statements.since.all(seq, -1)) : written.filter((line) => line.seq > seq);
  const inSavepoint = database.transaction((one: Waiting) => {
    const draft = one.writer.decide(newerThan(one.writer.seen()));
    const lines = writeLines(statements, draft, one.signature, written.at(-1) ?? above);
    for (const { sql, params } of draft.alongside ?? []) database.prepare(sql).run(...params);
    return lines;
  });
  return waiting.map((one) => {
    const outcome = attempt(database, () => inSavepoint(one));
    if ('lines' in outcome) for (const line of outcome.lines) written.push(line);
    return outcome;
  });
}

function settle({ resolve, reject }: Waiting, outcome: Outcome | undefined): void {
  if (outcome && 'lines' in outcome) resolve(outcome.lines);
  else reject(outcome?.error);
}

function attempt(database: Database, write: () => readonly StoredLine[]): Outcome {
  try {
    return { lines: write() };
  } catch (error) {
    // A full disk ends the whole transaction: then there is nothing left to go on with.
    if (!database.inTransaction) throw error;
    return { error: error instanceof VersionTaken ? error : plainly(error, database.name) };
  }
}

function writeLines(statements: Statements, draft: Draft, signature: Signature, tail: Tail): StoredLine[] {
  let last = tail;
  return draft.lines.map((line) => {
    const written = chained(line, signature, last);
    try {
      statements.addLine.run(written);
    } catch (error) {
      throw isTaken(error) ? new VersionTaken(line) : error;
    }
    statements.addSnapshot.run(written);
    last = written;
    return written;
  });
}
