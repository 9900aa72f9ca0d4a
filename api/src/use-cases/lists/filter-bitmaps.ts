import type { Entry } from 'domain/core';
import { numberIn } from '#use-cases/lists/search.ts';

/** A question an entry answers by itself, under a name that says the same. */
export interface Test {
  readonly name: string;
  readonly passes: (entry: Entry) => boolean;
}

interface KeptBitmap {
  readonly test: Test;
  readonly marks: Uint8Array;
}

/** More filters than are used for one kind at the same time. */
const remembers = 100;
/** Entries that may be added before the marks are made anew. */
const headroom = 1000;

/** Which entries of a kind pass the tests that were asked for, by number of their reference. A change asks one entry again, and not all. */
export class FilterBitmaps {
  readonly #kept = new Map<string, KeptBitmap>();

  /** The marks of a test: 1 for an entry that passes. */
  of(test: Test, entries: ReadonlyMap<string, Entry>): Uint8Array {
    const known = this.#kept.get(test.name);
    if (known) return known.marks;
    const marks = marksOf(test, entries);
    const [oldest = ''] = this.#kept.keys();
    if (this.#kept.size === remembers) this.#kept.delete(oldest);
    this.#kept.set(test.name, { test, marks });
    return marks;
  }

  /** Takes in that an entry is new, or has changed. */
  changed(entry: Entry): void {
    const number = numberIn(entry.id);
    for (const [name, { test, marks }] of this.#kept)
      if (number < marks.length) marks[number] = Number(test.passes(entry));
      else this.#kept.delete(name);
  }
}

function marksOf({ passes }: Test, entries: ReadonlyMap<string, Entry>): Uint8Array {
  const numbers = Array.from(entries.keys(), numberIn);
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const marks = new Uint8Array(highest + headroom);
  let at = 0;
  for (const entry of entries.values()) marks[numbers[at++] ?? 0] = Number(passes(entry));
  return marks;
}
