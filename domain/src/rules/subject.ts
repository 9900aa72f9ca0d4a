import type { Entry } from '#register.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';
import type { View } from '#rules/view.ts';

/** What is worked out about an entry from itself and what it is linked to. */
export type Fact<K extends Kind, T> = (subject: Subject<K>) => T;

/** An entry that rules are asked about, in the register around it. Remembers what was worked out about it: many rules ask for the same. */
export class Subject<K extends Kind = Kind> {
  readonly entry: Entry<K>;
  readonly view: View;
  readonly #known = new Map<unknown, unknown>();

  constructor(entry: Entry<K>, view: View) {
    this.entry = entry;
    this.view = view;
  }

  get id(): string {
    return this.entry.id;
  }

  get values(): EntryValues<K> {
    return this.entry.values;
  }

  /** The calendar date of the law that is applied. */
  get on(): string {
    return this.view.on;
  }

  /** A fact about the entry, worked out once. */
  know<T>(fact: Fact<K, T>): T {
    const known = this.#known.get(fact);
    if (known !== undefined || this.#known.has(fact)) return known as T;
    const made = fact(this);
    this.#known.set(fact, made);
    return made;
  }
}
