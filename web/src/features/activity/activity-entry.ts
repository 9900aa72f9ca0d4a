import type { EntryAnswer } from 'domain/contract';
import type { EntryValues } from 'domain/core';

/** An activity as the API answers it: with what follows from its data and parties, and what it inherits counted in. */
export type ActivityEntry = EntryAnswer<'activity'>;

/** What a part of the page is given. */
export interface ActivityPartProps {
  readonly entry: ActivityEntry;
}

export const valuesOf = (entry: ActivityEntry): EntryValues<'activity'> => entry.values;
