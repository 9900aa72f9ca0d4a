import { same } from 'domain/core';
import type { Concern } from 'domain/rules';
import type { FindingItem, Severity } from '#register/findings/finding-queries.ts';
import { byGravity } from '#register/findings/severity.tsx';

/** Something a rule says of the form as it stands. */
export interface LiveFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly concern: Concern;
  /** Article 30 itself asks for what is missing: its letter is not complete. */
  readonly article30: boolean;
  readonly citations: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** The field of the form it stands at, as names and row ids; empty for the entry as a whole. */
  readonly place: string;
  readonly acceptance?: FindingItem['acceptance'];
  /** The writer has not come to it yet: it is only counted. */
  readonly quiet: boolean;
}

/** How many findings there are somewhere, and how bad the gravest is. */
export interface Tally {
  readonly count: number;
  readonly severity: Severity;
}

const none: readonly LiveFinding[] = [];

/** A place and all it is inside of, up to the entry as a whole. */
function* placesAround(place: string): Generator<string> {
  yield place;
  for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1)) yield place.slice(0, end);
}

/** What is said and stands open, counted at its place and at all it is inside of. */
function talliesOf(findings: readonly LiveFinding[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const finding of findings)
    if (!finding.quiet && !finding.acceptance)
      for (const place of placesAround(finding.place))
        tallies.set(place, sum(tallies.get(place), { ...finding, count: 1 }));
  return tallies;
}

const sum = (one: Tally | undefined, { count, severity }: Tally): Tally => ({
  count: (one?.count ?? 0) + count,
  severity: one && byGravity(one, { severity }) < 0 ? one.severity : severity,
});

/**
 * What is found in a form, kept outside of React: a field is drawn again only when what is said at its own place changes, not
 * with every look.
 */
export class LiveFindingStore {
  #all: readonly LiveFinding[] = none;
  #evaluated = false;
  #byPlace: ReadonlyMap<string, readonly LiveFinding[]> = new Map();
  #tallies: ReadonlyMap<string, Tally> = new Map();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Everything that is found, the same list until something changes. */
  readonly all = (): readonly LiveFinding[] => this.#all;

  /** Whether the form has been evaluated, so that no finding means that nothing is lacking. */
  readonly isEvaluated = (): boolean => this.#evaluated;

  /** What is said at a place, the same list until that changes. */
  at(place: string): readonly LiveFinding[] {
    return this.#byPlace.get(place) ?? none;
  }

  /** How much is found at some places and inside them, none of which is inside another; `undefined` when nothing stands open there. */
  tally(places: readonly string[]): Tally | undefined {
    const tallies = places.flatMap((place) => this.#tallies.get(place) ?? []);
    return tallies.length > 0 ? tallies.reduce<Tally | undefined>(sum, undefined) : undefined;
  }

  set(all: readonly LiveFinding[], evaluated = true): void {
    if (same(all, this.#all) && evaluated === this.#evaluated) return;
    const byPlace = new Map<string, readonly LiveFinding[]>();
    for (const [place, here] of Map.groupBy(all.toSorted(byGravity), (one) => one.place)) {
      const before = this.at(place);
      byPlace.set(place, same(before, here) ? before : here);
    }
    this.#all = all;
    this.#evaluated = evaluated;
    this.#byPlace = byPlace;
    this.#tallies = talliesOf(all);
    for (const listener of this.#listeners) listener();
  }
}
