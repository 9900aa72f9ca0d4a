import { type Entry, type Kind, kinds, type Language, type RegisterState } from 'domain/core';
import { nameIn, titled } from '#use-cases/entries/entry-facts.ts';
import { FilterBitmaps, type Test } from '#use-cases/lists/filter-bitmaps.ts';
import { SortedIndex } from '#use-cases/lists/sorted-index.ts';
import { Search } from '#use-cases/lists/search.ts';
import { dependsOnLanguage, keyFor } from '#use-cases/lists/sort-keys.ts';

/** Which entries of a kind, in which order. */
export interface ListSelection {
  readonly kind: Kind;
  /** A name to sort by, with `-` in front for the other direction. */
  readonly sort: string;
  readonly language: Language;
  readonly query: string;
  /** What every entry must pass. */
  readonly tests: readonly Test[];
}

type Sorting = Pick<ListSelection, 'kind' | 'sort' | 'language'>;

const withoutSign = (sort: string): string => sort.replace(/^-/, '');
const orderName = ({ kind, sort, language }: Sorting): string =>
  `${kind} ${sort} ${dependsOnLanguage(kind, withoutSign(sort)) ? language : ''}`;

/** Pages cached for a kind; more than many open tabs need. */
const remembers = 50;

/** Orders kept, of all kinds: those of 10,000 entries take a megabyte. */
const maxOrders = 60;

/** The entries of one state, ready to be listed: sorted once for each order asked for, and searchable. */
export class ListIndex {
  readonly #state: () => RegisterState;
  readonly #search: Search;
  readonly #marks: Readonly<Record<Kind, FilterBitmaps>>;
  readonly #orders = new Map<string, { kind: Kind; order: SortedIndex }>();
  readonly #answers = new Map<Kind, Map<string, readonly Entry[]>>(kinds.map((kind) => [kind, new Map()]));

  /** Counts the changes: what was chosen before one is not kept for those who ask after it. */
  #changes = 0;

  constructor(state: () => RegisterState) {
    this.#state = state;
    this.#search = new Search(state);
    const bitmaps = kinds.map((kind) => [kind, new FilterBitmaps(() => state().entries[kind])]);
    this.#marks = Object.fromEntries(bitmaps) as Record<Kind, FilterBitmaps>;
  }

  get search(): Search {
    return this.#search;
  }

  /** Takes in that an entry has changed; `users` are the entries that may be sorted by what it is called. */
  changed(entry: Entry, before: Entry | undefined, users: () => Iterable<Entry>): void {
    this.#changes += 1;
    this.#search.touch(entry);
    this.#put(entry);
    if (before && titled(before) === titled(entry)) return;
    for (const answers of this.#answers.values()) answers.clear();
    if (before) for (const user of users()) this.#put(user);
  }

  /** The chosen entries in order. */
  async select(choice: ListSelection): Promise<readonly Entry[]> {
    const answers = this.#answers.get(choice.kind);
    const name = JSON.stringify([orderName(choice), choice.query, choice.tests.map((test) => test.name)]);
    const known = answers?.get(name);
    if (known) return known;
    const changes = this.#changes;
    const order = this.#order(choice);
    await order.complete;
    const passed = [];
    for (const test of choice.tests) passed.push(await this.#marks[choice.kind].of(test));
    const parts = await this.#search.prepare(choice.query);
    const found = parts ? [await this.#search.find(choice.kind, parts)] : [];
    const chosen = order.marked([...found, ...passed]);
    if (changes !== this.#changes) return chosen;
    if (answers?.size === remembers) answers.delete(answers.keys().next().value ?? '');
    answers?.set(name, chosen);
    return chosen;
  }

  #put(entry: Entry): void {
    this.#answers.get(entry.kind)?.clear();
    this.#marks[entry.kind].changed(entry);
    for (const { kind, order } of this.#orders.values()) if (kind === entry.kind) order.put(entry);
  }

  /** Prepares the default sort order before its first use. */
  async warm(kind: Kind, language: Language): Promise<void> {
    await this.#order({ kind, sort: 'title', language }).complete;
  }

  #order(sorting: Sorting): SortedIndex {
    const { kind, sort, language } = sorting;
    const name = orderName(sorting);
    const made = this.#orders.get(name) ?? { kind, order: this.#sorted(kind, sort, language) };
    this.#orders.delete(name);
    this.#orders.set(name, made);
    for (const oldest of this.#orders.keys()) if (this.#orders.size > maxOrders) this.#orders.delete(oldest);
    return made.order;
  }

  #sorted(kind: Kind, sort: string, language: Language): SortedIndex {
    const keyOf = keyFor(kind, withoutSign(sort), language);
    if (!keyOf) throw new Error(`${kind} cannot be sorted by ${sort}`);
    const nameOf = (id: string): string => nameIn(this.#state(), id);
    const direction = sort.startsWith('-') ? -1 : 1;
    return new SortedIndex([...this.#state().entries[kind].values()], { keyOf, nameOf, direction, language });
  }
}
