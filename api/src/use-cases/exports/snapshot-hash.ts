import { hash } from 'node:crypto';
import type { Entry } from 'domain/core';
import { memoizeByEntry } from '#use-cases/entries/entry-facts.ts';

/** The SHA-256 of an entry's snapshot as the journal holds it; nothing when the content has been redacted. Made once for each version. */
export const snapshotHash = memoizeByEntry(({ archived, values, redacted, storedHash }: Entry): string =>
  redacted ? '' : (storedHash ?? hash('sha256', JSON.stringify({ archived, values }), 'hex')),
);
