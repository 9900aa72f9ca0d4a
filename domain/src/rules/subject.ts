import type { Entry } from '#entries/register.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';
import type { View } from '#rules/view.ts';

/** What is worked out about an entry from itself and what it is linked to. */
export type Fact<K extends Kind, T> = (subject: Subject<K>) => T;

/** An entry that rules are asked about, in the register around it. Remembers what was worked out about it: many rules ask for the same. */
export class Subject<K extends Kind = Kind> {
  readonly entry: Entry<K>;
  readonly view: View;
  /** Made with the first fact: most entries that are looked at in passing are never asked for one. */
  #known: Map<unknown, unknown> | undefined;

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
    const facts = (this.#known ??= new Map());
    const known: unknown = facts.get(fact);
    if (known !== undefined || facts.has(fact)) return known as T;
    const made = fact(this);
    facts.set(fact, made);
    return made;
  }
}
