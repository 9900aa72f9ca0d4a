import { eventKinds } from 'domain/core';
import type { EntryPosition, Positions } from '#storage/journal.ts';
import { isContentSound, sound } from '#storage/lines.ts';
import { connect } from '#storage/sqlite/connection.ts';
import { positionsUpTo } from '#storage/sqlite/positions.ts';
import { prepareStatements, type Statements } from '#storage/sqlite/statements.ts';

const batchSize = 500;

/** Events are read when somebody asks what happened; accounts let people in. */
const readLater: ReadonlySet<string> = new Set(eventKinds.filter((kind) => kind !== 'account'));

/**
 * Verifies every line of the journal in a file, and the content and reason of the newest line of each entry and account; answers
 * where those are. It is of one moment, and has a connection of its own, for a thread of its own.
 */
export async function checkedPositions(file: string): Promise<Positions> {
  const database = connect(file, { readonly: true });
  try {
    const statements = prepareStatements(database);
    database.exec('BEGIN');
    const positions = await positionsUpTo(database, statements);
    const newest = positions.newest.filter(({ kind }) => !readLater.has(kind));
    for (let from = 0; from < newest.length; from += batchSize)
      checkContents(statements, newest.slice(from, from + batchSize));
    return positions;
  } finally {
    database.close();
  }
}

/** What is plainly sound is passed over; the rest is held against all that a line can say. */
function checkContents(statements: Statements, positions: readonly EntryPosition[]): void {
  const contents = statements.contents.all(JSON.stringify(positions.map(({ seq }) => seq)));
  const doubtful = contents.filter((content) => content.reasonHash !== null || !isContentSound(content));
  if (doubtful.length > 0)
    statements.lines.all(JSON.stringify(doubtful.map(({ seq }) => seq))).forEach((line) => sound(line));
}
