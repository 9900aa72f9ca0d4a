import { emptyState, endOfDay, fold, type Entry, type Kind, type OpenState, type RegisterState } from 'domain/core';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { entryLineOf, isEntryLine } from '#storage/entry-lines.ts';
import type { Journal, EntryPosition } from '#storage/journal.ts';

const maxStates = 3;
/** Few enough to read between two requests without either noticing. */
const batchSize = 100;

type Find = (kind: Kind, id: string) => Entry | undefined;

/** Registers as of past dates. They never change, so those used last are cached. */
export class PastStates {
  readonly #journal: Journal;
  readonly #now: Find;
  readonly #states = new Map<string, Promise<RegisterState>>();

  /** `now` finds an entry as it stands: what has not changed since is taken from there and not read again. */
  constructor(journal: Journal, now: Find) {
    this.#journal = journal;
    this.#now = now;
  }

  at(date: string): Promise<RegisterState> {
    const state = this.#states.get(date) ?? this.#fold(date);
    this.#states.delete(date);
    this.#states.set(date, state);
    state.catch(() => this.#states.delete(date));
    for (const oldest of this.#states.keys()) if (this.#states.size > maxStates) this.#states.delete(oldest);
    return state;
  }

  /** A redaction reaches back into the past, and so may a line stamped by a clock that was wrong: `since` its time. */
  forget(since = ''): void {
    for (const date of this.#states.keys()) if (endOfDay(date) >= since) this.#states.delete(date);
  }

  async #fold(date: string): Promise<RegisterState> {
    const { newest } = await this.#journal.positions(endOfDay(date));
    const state = emptyState();
    const entries = newest.filter(isEntryLine);
    for (let from = 0; from < entries.length; from += batchSize) {
      if (isTurnOver()) await nextTurn();
      await this.#take(state, entries.slice(from, from + batchSize));
    }
    state.upTo = newest.at(-1)?.seq ?? 0;
    return state;
  }

  async #take(state: OpenState, positions: readonly EntryPosition[]): Promise<void> {
    const current = positions.map((position) => this.#current(position));
    const changed = positions.filter((_, index) => !current[index]);
    const lines = await this.#journal.lines(changed.map(({ seq }) => seq));
    for (const entry of current) if (entry) state.entries[entry.kind].set(entry.id, entry);
    for (const [index, line] of lines.entries()) fold(state, entryLineOf(line), changed[index]?.createdAt);
  }

  #current({ kind, id, version }: EntryPosition): Entry | undefined {
    const entry = this.#now(kind as Kind, id);
    return entry?.version === version ? entry : undefined;
  }
}
