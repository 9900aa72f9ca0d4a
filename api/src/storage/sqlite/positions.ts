import { nextTurn } from '#scheduling/turns.ts';
import type { Positions } from '#storage/journal.ts';
import { PositionWalk, type WalkFrom } from '#storage/position-walk.ts';
import type { Database } from '#storage/sqlite/connection.ts';
import { reading } from '#storage/sqlite/problems.ts';
import type { Statements } from '#storage/sqlite/statements.ts';

/** Few enough to hash between two requests without either noticing, and to hold. */
const batchSize = 1000;

/** Where each entry's newest line is as of a time, every line of the journal verified on the way. */
export async function positionsUpTo(
  database: Database,
  statements: Statements,
  from: WalkFrom = {},
): Promise<Positions> {
  const walk = new PositionWalk(from);
  for (;;) {
    const { length } = walk;
    const heads = reading(database, () => statements.heads.all(length, batchSize));
    for (const head of heads) walk.follow(head);
    if (heads.length < batchSize) return walk.end();
    await nextTurn();
  }
}
