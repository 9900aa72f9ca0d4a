import { setImmediate as nextTurn } from 'node:timers/promises';
import { kinds, type RegisterState } from 'domain/core';
import { entryAt } from '#use-cases/entries/facts.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { Pages } from '#use-cases/lists/pages.ts';
import { View } from '#use-cases/lists/view.ts';

/** A state and its view. */
interface Viewed {
  readonly state: RegisterState;
  readonly view: View;
}

/** The views of the register: one that lives with it, and one for each past state still remembered. */
export class Views {
  readonly pages = new Pages();
  readonly #register: TheRegister;
  readonly #past = new WeakMap<RegisterState, View>();
  #live: View | undefined;

  constructor(register: TheRegister) {
    this.#register = register;
    register.watch((entry, before) => this.#live?.changed(entry, before, () => this.#usersOf(entry.id)));
  }

  /** The register as it stands, or as it stood at the end of a date, and its view. */
  async at(date?: string): Promise<Viewed> {
    const now = await this.#register.current();
    const state = date === undefined ? now : await this.#register.asOf(date);
    return state === now ? { state: this.#register.live, view: this.#now() } : { state, view: this.#then(state) };
  }

  #now(): View {
    this.#live ??= new View(() => this.#register.live);
    return this.#live;
  }

  #then(state: RegisterState): View {
    const view = this.#past.get(state) ?? new View(() => state);
    this.#past.set(state, view);
    return view;
  }

  /** Makes ready what the first reader would otherwise wait for, in the pauses between requests. */
  async warm(): Promise<void> {
    const { view } = await this.at();
    for (const kind of kinds) {
      view.warm(kind);
      await nextTurn();
    }
    await view.search.settled();
  }

  *#usersOf(id: string) {
    for (const user of this.#register.usesOf(id)) {
      const entry = entryAt(this.#register.live, user);
      if (entry) yield entry;
    }
  }
}
