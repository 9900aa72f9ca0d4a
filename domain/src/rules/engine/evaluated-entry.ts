import type { Entry } from '#entries/register.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

/** What follows from an entry and what it is linked to. */
export type Fact<K extends Kind, T> = (entry: EvaluatedEntry<K>) => T;

/** An entry under evaluation, in the register around it. Facts about it are memoized: many rules ask for the same. */
export class EvaluatedEntry<K extends Kind = Kind> {
  /** The entry as it is stored. */
  readonly stored: Entry<K>;
  readonly context: RuleContext;
  /** Made with the first fact: most entries that are looked at in passing are never asked for one. */
  #facts: Map<unknown, unknown> | undefined;

  constructor(stored: Entry<K>, context: RuleContext) {
    this.stored = stored;
    this.context = context;
  }

  get id(): string {
    return this.stored.id;
  }

  get kind(): K {
    return this.stored.kind;
  }

  get values(): EntryValues<K> {
    return this.stored.values;
  }

  /** The calendar date of the law that is applied. */
  get on(): string {
    return this.context.on;
  }

  /** A fact about the entry, computed once. */
  fact<T>(fact: Fact<K, T>): T {
    const facts = (this.#facts ??= new Map());
    const known: unknown = facts.get(fact);
    if (known !== undefined || facts.has(fact)) return known as T;
    const made = fact(this);
    facts.set(fact, made);
    return made;
  }
}
