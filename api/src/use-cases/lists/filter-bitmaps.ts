import type { Entry } from 'domain/core';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { numberIn } from '#use-cases/lists/search.ts';

/** A question an entry answers by itself, under a name that says the same. */
export interface Test {
  readonly name: string;
  readonly passes: (entry: Entry) => boolean;
}

interface KeptBitmap {
  readonly test: Test;
  readonly marks: Uint8Array;
  /** Resolves when every entry has been asked. */
  readonly complete: Promise<void>;
}

type Entries = () => ReadonlyMap<string, Entry>;

/** More filters than are used for one kind at the same time. */
const remembers = 100;
/** Entries that may be added before the marks are made anew. */
const headroom = 1000;

/** Which entries of a kind pass the tests that were asked for, by number of their reference. A change asks one entry again, and not all. */
export class FilterBitmaps {
  readonly #entries: Entries;
  readonly #kept = new Map<string, KeptBitmap>();

  /** `entries` are those of the kind as they stand at each moment. */
  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** The marks of a test: 1 for an entry that passes. */
  async of(test: Test): Promise<Uint8Array> {
    const known = this.#kept.get(test.name) ?? this.#begun(test);
    await known.complete;
    return known.marks;
  }

  #begun(test: Test): KeptBitmap {
    const ids = [...this.#entries().keys()];
    const marks = new Uint8Array(ids.reduce((most, id) => Math.max(most, numberIn(id)), 0) + headroom);
    const made = { test, marks, complete: this.#fill(test, marks, ids) };
    const [oldest = ''] = this.#kept.keys();
    if (this.#kept.size === remembers) this.#kept.delete(oldest);
    this.#kept.set(test.name, made);
    return made;
  }

  /** Each entry is asked as it stands then: one that changes in a pause is asked again by {@link changed}. */
  async #fill({ passes }: Test, marks: Uint8Array, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (isTurnOver()) await nextTurn();
      const entry = this.#entries().get(id);
      if (entry) marks[numberIn(id)] = Number(passes(entry));
    }
  }

  /** Takes in that an entry is new, or has changed. */
  changed(entry: Entry): void {
    const number = numberIn(entry.id);
    for (const [name, { test, marks }] of this.#kept)
      if (number < marks.length) marks[number] = Number(test.passes(entry));
      else this.#kept.delete(name);
  }
}
