import { emptyState, fold, genesis, type Entry, type RegisterState, type StoredLine } from 'domain/core';
import { entryLineOf, isEntryLine } from '#storage/entry-lines.ts';
import type { EntryHead } from '#storage/journal.ts';

type End = Pick<StoredLine, 'seq' | 'hash' | 'at'>;

const nothing: End = { seq: 0, hash: genesis, at: '' };

/** A line that was folded; when it was about an entry, that entry and what it was before. */
export interface Folded {
  readonly after: End;
  readonly line: StoredLine;
  readonly entry?: Entry;
  readonly before?: Entry | undefined;
}

/** The register folded so far, able to take back what was folded inside a transaction that failed. */
export class FoldedState {
  readonly #state = emptyState();
  #end = nothing;
  #unsettled: Folded[] = [];

  get state(): RegisterState {
    return this.#state;
  }

  /** The newest line folded. */
  get end(): End {
    return this.#end;
  }

  /** Takes the newest line of an entry, when the lines before it are left out. */
  start({ line, createdAt }: EntryHead): void {
    const { upTo } = this.#state;
    fold(this.#state, entryLineOf(line), createdAt);
    this.#state.upTo = upTo;
  }

  /** Says that everything up to here has been taken. */
  startAt(end: End): void {
    this.#end = end;
    this.#state.upTo = end.seq;
  }

  /** Takes the lines that follow, and returns the entries they made; lines it has already are passed over. */
  take(lines: readonly StoredLine[]): Entry[] {
    return lines.filter(({ seq }) => seq > this.#end.seq).flatMap((line) => this.#take(line) ?? []);
  }

  #take(line: StoredLine): Entry | undefined {
    const folded: Folded = { after: this.#end, line, ...(isEntryLine(line) && this.#fold(line)) };
    this.#unsettled.push(folded);
    this.startAt(line);
    return folded.entry;
  }

  #fold(stored: StoredLine): Pick<Folded, 'entry' | 'before'> {
    const line = entryLineOf(stored);
    const before = this.#state.entries[line.kind].get(line.id);
    return { before, entry: fold(this.#state, line) };
  }

  /** What was folded up to a line stands on the disk: it is handed out, once. */
  settle(seq: number): Folded[] {
    const settled = this.#unsettled.filter(({ line }) => line.seq <= seq);
    this.#unsettled = this.#unsettled.filter(({ line }) => line.seq > seq);
    return settled;
  }

  /** Takes back what has not been settled; answers whether there was any. */
  takeBack(): boolean {
    const [first] = this.#unsettled;
    for (const { entry, before } of this.#unsettled.toReversed()) if (entry) this.#put(entry, before);
    this.#unsettled = [];
    if (first) this.startAt(first.after);
    return first !== undefined;
  }

  #put({ kind, id }: Entry, before: Entry | undefined): void {
    if (before) this.#state.entries[kind].set(id, before);
    else this.#state.entries[kind].delete(id);
  }
}
