import type { EntryPosition } from '#storage/journal.ts';
import { missing } from '#storage/lines.ts';
import type { LineOutline, Statements } from '#storage/sqlite/statements.ts';

const batchSize = 5000;

/** Where each entry's newest line is as of a time, in the order of the journal. A gap in the numbers is damage. */
export function positionsUpTo(statements: Statements, time?: string): EntryPosition[] {
  const last = time === undefined ? Number.MAX_SAFE_INTEGER : (statements.lastAt.get(time)?.seq ?? 0);
  const found = new Map<string, EntryPosition>();
  let expected = 1;
  for (const outline of outlinesUpTo(statements, last)) {
    if (outline.seq !== expected) throw missing(expected);
    expected += 1;
    take(found, outline);
  }
  return [...found.values()].toSorted((a, b) => a.seq - b.seq);
}

// In batches: one by one is slow, and all at once is much to hold.
function* outlinesUpTo(statements: Statements, last: number): Generator<LineOutline> {
  let batch = statements.outlines.all(0, last, batchSize);
  while (batch.length > 0) {
    yield* batch;
    batch = statements.outlines.all(batch.at(-1)?.seq ?? last, last, batchSize);
  }
}

function take(found: Map<string, EntryPosition>, { seq, at, kind, id, version }: LineOutline): void {
  const key = `${kind}\n${id}`;
  found.set(key, { seq, kind, id, version, createdAt: found.get(key)?.createdAt ?? at });
}
