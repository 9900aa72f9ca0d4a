import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  endOfDay,
  entryIn,
  kindOf,
  type Entry,
  type RegisterState,
  type Signature,
  type StoredLine,
  UseIndex,
} from 'domain/core';
import { entryLineOf, isEntryLine } from '#storage/entry-lines.ts';
import { FoldedState } from '#storage/folded-state.ts';
import type { Journal, NewLine, EntryHead } from '#storage/journal.ts';
import { DamagedJournal } from '#storage/problems.ts';
import { PastStates } from '#storage/past-states.ts';

/** Is told of an entry that was written, and what it was before. */
type Watcher = (entry: Entry, before: Entry | undefined) => void;

const batchSize = 500;
/** Few enough to parse between two requests without either noticing. */
const sliceSize = 100;

/** The register in memory: the fold of the journal. What others have written is taken in before anybody is answered. */
export class LiveRegister {
  readonly #journal: Journal;
  readonly #folded = new FoldedState();
  /** Made when it is first asked for. */
  #uses: UseIndex | undefined;
  readonly #past: PastStates;
  readonly #watchers: Watcher[] = [];
  /** Read and verified at the start, but not parsed yet. */
  #unparsed: EntryHead[] = [];

  private constructor(journal: Journal) {
    this.#journal = journal;
    this.#past = new PastStates(journal, (kind, id) => entryIn(this.#folded.state, kind, id));
  }

  /** Reads and verifies the newest line of every entry. Parsing them is left to `warm`, or to the first question. */
  static async open(journal: Journal): Promise<LiveRegister> {
    const register = new LiveRegister(journal);
    const positions = await journal.positions();
    const entries = positions.filter(isEntryLine);
    for (let from = 0; from < entries.length; from += batchSize) {
      const batch = entries.slice(from, from + batchSize);
      const lines = await journal.lines(batch.map(({ seq }) => seq));
      register.#unparsed.push(...lines.map((line, at) => ({ line, createdAt: batch[at]?.createdAt ?? line.at })));
    }
    const [last] = await journal.lines(positions.slice(-1).map(({ seq }) => seq));
    if (last) register.#folded.startAt(last);
    return register;
  }

  /** Parses what was read at the start, in the pauses between requests. */
  async warm(): Promise<void> {
    while (this.#unparsed.length > 0) {
      this.#parse(sliceSize);
      await nextTurn();
    }
  }

  #parse(count = this.#unparsed.length): void {
    for (const standing of this.#unparsed.splice(0, count)) this.#folded.start(standing);
  }

  /** The register as it stands, everything taken in that anybody has written. */
  async current(): Promise<RegisterState> {
    await this.#catchUp();
    return this.#folded.state;
  }

  /** Rejects when it cannot be read. What was read and verified at the start is not parsed for that. */
  async mustBeReadable(): Promise<void> {
    if (this.#unparsed.length > 0) await this.#journal.head();
    else await this.#catchUp();
  }

  /** The register at the end of a calendar date, in UTC. */
  async asOf(date: string): Promise<RegisterState> {
    const now = await this.current();
    return this.#folded.end.at <= endOfDay(date) ? now : this.#past.at(date);
  }

  /** The references of the entries, archived ones too, whose values refer to `id` now. */
  usesOf(id: string): readonly string[] {
    return this.uses().usesIn((user) => this.#entry(user), id);
  }

  /** Who may refer to whom now. */
  uses(): UseIndex {
    this.#parse();
    return (this.#uses ??= new UseIndex(this.#folded.state));
  }

  /** Is told of every entry that is written from now on, by whomever, once it is on the disk. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  /**
   * Writes what `decide` answers when its turn has come: it sees the newest state, and nobody writes between its decision and
   * the writing of it. What it throws is passed on, and nothing is written.
   */
  async write(decide: (state: RegisterState) => readonly NewLine[], signature: Signature): Promise<readonly Entry[]> {
    const seen = () => this.#folded.end.seq;
    const turn = (newer: readonly StoredLine[]) => {
      this.#take(newer);
      return { lines: decide(this.#folded.state) };
    };
    try {
      this.#parse();
      const lines = await this.#journal.write({ seen, decide: turn }, signature);
      this.#take(lines);
      this.#settle(lines.at(-1)?.seq ?? 0);
      return lines.filter(isEntryLine).map((line) => this.#written(line));
    } catch (error) {
      await this.#takeBackWhatFailed().catch(() => undefined);
      throw error;
    }
  }

  // Somebody may have changed the entry again in the same transaction: who wrote a version is answered with that version.
  #written(line: StoredLine): Entry {
    const entry = this.#entry(line.id);
    if (entry?.version === line.version) return entry;
    const alone = new FoldedState();
    alone.start({ line, createdAt: entry?.createdAt ?? line.at });
    return entryIn(alone.state, entryLineOf(line).kind, line.id) as Entry;
  }

  async #catchUp(): Promise<void> {
    this.#parse();
    const { seq, hash } = await this.#journal.head();
    const { end } = this.#folded;
    if (seq === end.seq && hash === end.hash) return this.#settle(seq);
    await this.#takeBackWhatFailed();
    let lines = await this.#journal.since(this.#folded.end.seq);
    while (lines.length > 0) {
      this.#take(lines);
      this.#settle(this.#folded.end.seq);
      lines = await this.#journal.since(this.#folded.end.seq);
    }
  }

  #take(lines: readonly StoredLine[]): void {
    if (lines.some(({ kind }) => kind === 'redaction')) this.#past.forget();
    for (const entry of this.#folded.take(lines)) this.#uses?.note(entry);
  }

  /** When the newest line that was folded does not stand in the journal, its transaction has failed. */
  async #takeBackWhatFailed(): Promise<void> {
    const { end } = this.#folded;
    if (end.seq === 0) return;
    const [line] = await this.#journal.since(end.seq - 1, 1);
    if (line?.hash === end.hash || end !== this.#folded.end) return;
    if (!this.#folded.takeBack())
      throw new DamagedJournal(`The journal is damaged: line ${end.seq} is not the one that was read.`);
  }

  #settle(seq: number): void {
    for (const { entry, before } of this.#folded.settle(seq))
      if (entry) for (const watcher of this.#watchers) watcher(entry, before);
  }

  #entry(id: string): Entry | undefined {
    const kind = kindOf(id);
    return kind && entryIn(this.#folded.state, kind, id);
  }
}
