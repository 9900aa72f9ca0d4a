import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntryPosition } from '#storage/journal.ts';
import { PositionWalk } from '#storage/position-walk.ts';
import type { Database } from '#storage/sqlite/database.ts';
import { reading } from '#storage/sqlite/problems.ts';
import type { Statements } from '#storage/sqlite/statements.ts';

/** Few enough to hash between two requests without either noticing, and to hold. */
const batchSize = 1000;

/** Where each entry's newest line is as of a time, in the order of the journal, every line on the way verified. */
export async function positionsUpTo(
  database: Database,
  statements: Statements,
  time?: string,
): Promise<readonly EntryPosition[]> {
  const walk = new PositionWalk();
  const last = reading(database, () => lastLineAt(statements, time));
  for (;;) {
    const from = walk.length;
    const heads = reading(database, () => statements.heads.all(from, last, batchSize));
    for (const head of heads) walk.follow(head);
    if (heads.length < batchSize) return walk.end();
    await nextTurn();
  }
}

const lastLineAt = (statements: Statements, time: string | undefined): number =>
  time === undefined ? Number.MAX_SAFE_INTEGER : (statements.lastAt.get(time)?.seq ?? 0);
