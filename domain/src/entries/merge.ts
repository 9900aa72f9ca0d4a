import { diff, same, type Change } from '#entries/diff.ts';
import type { AnyValues } from '#entries/values.ts';
import { withChanges } from '#entries/with-changes.ts';
import type { Kind } from '#registers/registers.ts';

/** A place two people changed differently. */
export interface Conflict {
  readonly path: readonly string[];
  readonly mine: Change;
  readonly theirs: Change;
}

/** What merging came to: values with every change that does not clash, and the places a person must decide. */
export interface Merged {
  readonly values: AnyValues;
  readonly conflicts: readonly Conflict[];
  /** Changes of theirs that were taken over. */
  readonly taken: readonly Change[];
}

const keyOf = (path: readonly string[]): string => path.join('/');

/** The keys of the places around a place, outermost first, without it. */
const around = (path: readonly string[]): string[] => path.slice(1).map((_, at) => keyOf(path.slice(0, at + 1)));

interface Numbered {
  readonly change: Change;
  readonly at: number;
}

/** Changes by where they stand, so that none is looked for among all of them. */
class ChangeIndex {
  readonly #at = new Map<string, Numbered>();
  readonly #firstWithin = new Map<string, Numbered>();

  constructor(changes: readonly Change[]) {
    for (const [at, change] of changes.entries()) {
      this.#at.set(keyOf(change.path), { change, at });
      for (const key of around(change.path))
        if (!this.#firstWithin.has(key)) this.#firstWithin.set(key, { change, at });
    }
  }

  has({ path }: Change): boolean {
    return this.#at.has(keyOf(path));
  }

  /** The first in conflict with a change: at the same place and different, around it, or within it. */
  conflicting({ path, after }: Change): Change | undefined {
    const key = keyOf(path);
    const here = this.#at.get(key);
    const found = [
      here && same(here.change.after, after) ? undefined : here,
      this.#firstWithin.get(key),
      ...around(path).map((outer) => this.#at.get(outer)),
    ];
    return found.flatMap((one) => one ?? []).toSorted((a, b) => a.at - b.at)[0]?.change;
  }
}

/**
 * Merges two changes of one version field by field. Where both changed one place differently, mine stands in `values`
 * and the place is reported; a change inside a row the other removed is such a place too.
 */
export function merge(kind: Kind, base: AnyValues, mine: AnyValues, theirs: AnyValues): Merged {
  const [my, their] = [diff(kind, base, mine), diff(kind, base, theirs)];
  const index = new ChangeIndex(my);
  const conflicts = their.flatMap((change) => {
    const clash = index.conflicting(change);
    return clash ? [{ path: change.path, mine: clash, theirs: change }] : [];
  });
  const clashing = new Set(conflicts.map((conflict) => conflict.theirs));
  const taken = their.filter((change) => !clashing.has(change) && !index.has(change));
  return { values: withChanges(mine, taken), conflicts, taken };
}
