import type { DerivedFlags, Effective, EntryValues } from 'domain/core';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

/** An activity as the API answers it: with the flags that follow from its data, and what it inherits counted in. */
export interface ActivityEntry extends ReadEntry {
  readonly derived: { readonly flags: DerivedFlags; readonly effective: Effective };
}

export const valuesOf = (entry: ActivityEntry): EntryValues<'activity'> => entry.values;
