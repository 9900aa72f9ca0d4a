import { type Difference, mergedValues } from '#merging/merged-values.ts';
import { redirectReferences, type Redirected } from '#merging/redirect.ts';
import { placeAfter, type RowPlaces } from '#merging/rows.ts';
import type { Entry } from '#entries/register.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** An entry that refers to the one that goes, and what it says once it refers to the one that stays. */
interface Moved {
  readonly entry: Entry;
  readonly values: AnyValues;
  /** How many references lead elsewhere. */
  readonly references: number;
}

/** Everything a merge changes; the one that goes keeps what it says. */
export interface MergePlan {
  readonly into: Entry;
  readonly from: Entry;
  readonly values: AnyValues;
  readonly differences: readonly Difference[];
  readonly moved: readonly Moved[];
}

/**
 * An acceptance does not follow: it was decided about the entry that goes, and on the other it would hide findings that were
 * never reviewed.
 */
const follows = ({ kind, archived }: Entry): boolean => !archived && !registers[kind].writeAction;

function movedValues(kind: Kind, values: AnyValues, from: string, into: string, places: RowPlaces): Redirected {
  const moved = redirectReferences(kind, values, (to) => (to === from ? into : to));
  const { about, path } = values;
  // A comment on a field follows the row when it gets another id.
  if (!registers[kind].annotation || about !== from || typeof path !== 'string') return moved;
  return { ...moved, values: { ...moved.values, path: placeAfter(path, places) } };
}

/** Plans the merge of two entries of a kind. `users` are all that may refer to the one that goes. */
export function planMerge(into: Entry, from: Entry, users: Iterable<Entry>): MergePlan {
  const { values, differences, places } = mergedValues(into.kind, into, from);
  const moved: Moved[] = [];
  for (const entry of users) {
    if (entry.id === into.id || entry.id === from.id || !follows(entry)) continue;
    const { values: after, moved: references } = movedValues(entry.kind, entry.values, from.id, into.id, places);
    if (references > 0) moved.push({ entry, values: after, references });
  }
  return { into, from, values, differences, moved };
}
