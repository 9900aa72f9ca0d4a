import { comparison, type Entry, type Language } from 'domain/core';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { numberIn } from '#use-cases/lists/search.ts';
import type { KeyOf, SortKey } from '#use-cases/lists/sort-keys.ts';

interface SortedEntry {
  readonly key: SortKey;
  readonly entry: Entry;
  readonly number: number;
}

const byReference = (a: Entry, b: Entry): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** So few are sorted in one go. */
const runLength = 256;

/** How an order is made. */
interface Ordering {
  readonly keyOf: KeyOf;
  readonly nameOf: (id: string) => string;
  readonly direction: 1 | -1;
  /** Whose alphabet words follow. */
  readonly language: Language;
}

/** Sorted a part at a time, then joined: the same order as in one go. */
async function sortedInPieces<T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < all.length; from += runLength) {
    if (isTurnOver()) await nextTurn();
    runs.push(all.slice(from, from + runLength).toSorted(compare));
  }
  while (runs.length > 1) {
    const joined: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      joined.push(await joinedInPieces(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = joined;
  }
  return runs[0] ?? [];
}

async function joinedInPieces<T>(
  before: readonly T[],
  after: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  const joined: T[] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    if (joined.length % runLength === 0 && isTurnOver()) await nextTurn();
    const [a, b] = [before[left] as T, after[right] as T];
    const isLeft = compare(a, b) <= 0;
    joined.push(isLeft ? a : b);
    if (isLeft) left += 1;
    else right += 1;
  }
  return [...joined, ...before.slice(left), ...after.slice(right)];
}

/** Entries kept in one order. A change moves one entry; nothing is sorted again. */
export class SortedIndex {
  readonly #ordering: Ordering;
  readonly #compareWords: (a: string, b: string) => number;
  #placed: SortedEntry[] = [];
  readonly #keys = new Map<string, SortedEntry>();
  /** What has changed before the order was complete. */
  #changed: Entry[] | undefined = [];
  /** Resolves when every entry is in its place. */
  readonly complete: Promise<void>;

  constructor(entries: readonly Entry[], ordering: Ordering) {
    this.#ordering = ordering;
    this.#compareWords = comparison(ordering.language);
    this.complete = this.#sort(entries);
  }

  async #sort(entries: readonly Entry[]): Promise<void> {
    const placed: SortedEntry[] = [];
    for (const entry of entries) {
      if (isTurnOver()) await nextTurn();
      placed.push(this.#place(entry));
    }
    this.#placed = await sortedInPieces(placed, (a, b) => this.#compare(a, b));
    const changed = this.#changed ?? [];
    this.#changed = undefined;
    for (const entry of changed) this.put(entry);
  }

  /** Puts an entry where it belongs now, wherever it was before. */
  put(entry: Entry): void {
    if (this.#changed) return void this.#changed.push(entry);
    const before = this.#keys.get(entry.id);
    if (before) this.#placed.splice(this.#indexOf(before), 1);
    const now = this.#place(entry);
    this.#placed.splice(this.#indexOf(now), 0, now);
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const { entry } of this.#placed) yield entry;
  }

  /** The entries whose number is marked in all of these, in order. Only those are looked at: memory is slower than counting. */
  marked(marks: readonly Uint8Array[]): Entry[] {
    const result: Entry[] = [];
    for (const placed of this.#placed) if (marks.every((one) => one[placed.number] === 1)) result.push(placed.entry);
    return result;
  }

  #place(entry: Entry): SortedEntry {
    const { keyOf, nameOf } = this.#ordering;
    const placed = { key: keyOf(entry, nameOf), entry, number: numberIn(entry.id) };
    this.#keys.set(entry.id, placed);
    return placed;
  }

  /** Empty last in either direction, ties by reference. */
  #compare(a: SortedEntry, b: SortedEntry): number {
    if (a.key === undefined || b.key === undefined) {
      const emptyLast = Number(a.key === undefined) - Number(b.key === undefined);
      return emptyLast || byReference(a.entry, b.entry);
    }
    return this.#ordering.direction * this.#compareKeys(a.key, b.key) || byReference(a.entry, b.entry);
  }

  #compareKeys(a: string | number, b: string | number): number {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return this.#compareWords(String(a), String(b));
  }

  #indexOf(placed: SortedEntry): number {
    let [low, high] = [0, this.#placed.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#placed[middle];
      if (there && this.#compare(there, placed) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
