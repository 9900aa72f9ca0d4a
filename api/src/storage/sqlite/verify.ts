import { nextTurn } from '#scheduling/turns.ts';
import type { StoredLine } from 'domain/core';
import Sqlite from 'better-sqlite3';
import { Chain, type Broken } from '#storage/chain.ts';
import { connect, type Database } from '#storage/sqlite/connection.ts';
import type { Head, Verdict } from '#storage/journal.ts';
import { StorageBusy, StorageFull } from '#storage/problems.ts';
import { migrations } from '#storage/sqlite/schema.ts';
import { toStorageProblem } from '#storage/sqlite/problems.ts';
import { prepareStatements, type Statements } from '#storage/sqlite/statements.ts';
import { tokenFault } from '#storage/sqlite/tokens-agree.ts';

const batchSize = 200;

/**
 * Verifies a whole journal: every line, its content and its place in the chain, then the file around them. It names the
 * first line that is not as it was written. `noted` are heads that were written down outside the file: without one, lines
 * cut off the end cannot be missed.
 */
export async function verify(database: Database, noted: readonly Head[] = []): Promise<Verdict> {
  const chain = new Chain(noted);
  const bad = (await walk(database, chain)) ?? reading(database, () => structureFault(database) ?? fileFault(database));
  if (bad) return bad;
  const verdict = chain.end();
  return verdict.sound ? (reading(database, () => tokenFault(database)) ?? verdict) : verdict;
}

/** The same with a connection of its own, which sees what is written meanwhile as any other does. */
export async function verifyFile(file: string, noted: readonly Head[]): Promise<Verdict> {
  const database = connect(file, { readonly: true });
  try {
    return await verify(database, noted);
  } finally {
    database.close();
  }
}

/** A batch at a time, so that a server that verifies goes on answering. */
async function walk(database: Database, chain: Chain): Promise<Broken | undefined> {
  let statements: Statements | undefined;
  for (;;) {
    const { length } = chain;
    const follow = () => {
      statements ??= prepareStatements(database);
      return firstBad(chain, statements.since.all(length, batchSize));
    };
    const bad = reading(database, follow, length + 1);
    if (bad || chain.length === length) return bad;
    await nextTurn();
  }
}

function firstBad(chain: Chain, lines: readonly StoredLine[]): Broken | undefined {
  for (const line of lines) {
    const bad = chain.follow(line);
    if (bad) return bad;
  }
  return undefined;
}

/** What cannot be read is damage, `from` a line on; what cannot be read just now is none. */
function reading(database: Database, read: () => Broken | undefined, from?: number): Broken | undefined {
  try {
    return read();
  } catch (error) {
    const problem = toStorageProblem(error, database.name);
    if (problem instanceof StorageBusy || problem instanceof StorageFull) throw problem;
    const detail = problem.message;
    return { sound: false, ...(from !== undefined && { seq: from }), fault: 'file-damaged', detail };
  }
}

const structure = (database: Database): string =>
  JSON.stringify(database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());

/** Tables, indexes and triggers must be the ones this program makes: without its triggers a journal is no longer append-only. */
function structureFault(database: Database): Broken | undefined {
  const version = database.pragma('user_version', { simple: true }) as number;
  const fresh = new Sqlite(':memory:');
  try {
    for (const step of migrations.slice(0, version)) fresh.exec(step);
    return structure(fresh) === structure(database) ? undefined : { sound: false, fault: 'schema-changed' };
  } finally {
    fresh.close();
  }
}

function fileFault(database: Database): Broken | undefined {
  const [first] = database.pragma('integrity_check(1)') as { integrity_check: string }[];
  if (first?.integrity_check !== 'ok') return fileBad(first?.integrity_check);
  const [orphan] = database.pragma('foreign_key_check') as { table: string; rowid: number }[];
  return orphan && fileBad(`a content without its line, ${orphan.rowid}`);
}

const fileBad = (detail = ''): Broken => ({ sound: false, fault: 'file-damaged', detail });
