import type { CategoryFlags, DerivedFlags, Effective, EntryValues, FlowParty } from 'domain/core';
import type { ReadEntry } from '#register/entries/entry-queries.ts';

/** An activity as the API answers it: with what follows from its data and parties, and what it inherits counted in. */
export interface ActivityEntry extends ReadEntry {
  readonly derived: {
    readonly flags: DerivedFlags;
    readonly effective: Effective;
    /** Everyone the data reach, through chains too. */
    readonly parties: readonly FlowParty[];
    /** The sensitive ones among its categories of data, by reference. */
    readonly sensitive: Readonly<Record<string, CategoryFlags>>;
  };
}

/** What a part of the page is given. */
export interface ActivityPartProps {
  readonly entry: ActivityEntry;
}

export const valuesOf = (entry: ActivityEntry): EntryValues<'activity'> => entry.values;
