import { nextTurn } from '#scheduling/turns.ts';
import { kinds, offeredLanguages, type RegisterState } from 'domain/core';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { ListFactsCache } from '#use-cases/lists/list-facts.ts';
import { PageCache } from '#use-cases/lists/page-cache.ts';
import { ListIndex } from '#use-cases/lists/list-index.ts';

/** A state and its index. */
interface IndexedState {
  readonly state: RegisterState;
  readonly index: ListIndex;
}

/** The indexes of the register: one that follows it, and one for each past state that is still cached. */
export class ListIndexes {
  readonly pages = new PageCache();
  readonly facts = new ListFactsCache();
  readonly #register: RegisterReader;
  readonly #past = new WeakMap<RegisterState, ListIndex>();
  #live: ListIndex | undefined;
  #changes = 0;

  constructor(register: RegisterReader) {
    this.#register = register;
    register.watch((entry, before) => {
      this.#changes++;
      this.#live?.changed(entry, before, () => this.#usersOf(entry.id));
    });
  }

  /** Grows with every entry that is stored: what is worked out of several entries holds while it is the same. */
  get changes(): number {
    return this.#changes;
  }

  /** The register as it stands, or as it stood at the end of a date, and its index. */
  async at(date?: string): Promise<IndexedState> {
    const now = await this.#register.current();
    const state = date === undefined ? now : await this.#register.asOf(date);
    return state === now ? { state: this.#register.live, index: this.#now() } : { state, index: this.#then(state) };
  }

  #now(): ListIndex {
    this.#live ??= new ListIndex(() => this.#register.live);
    return this.#live;
  }

  #then(state: RegisterState): ListIndex {
    const index = this.#past.get(state) ?? new ListIndex(() => state);
    this.#past.set(state, index);
    return index;
  }

  /** Makes ready what the first reader would otherwise wait for, in the pauses between requests. */
  async warm(): Promise<void> {
    const { index } = await this.at();
    for (const language of offeredLanguages)
      for (const kind of kinds) {
        await index.warm(kind, language);
        await nextTurn();
      }
    await index.search.settled();
  }

  *#usersOf(id: string) {
    for (const user of this.#register.usesOf(id)) {
      const entry = entryAt(this.#register.live, user);
      if (entry) yield entry;
    }
  }
}
