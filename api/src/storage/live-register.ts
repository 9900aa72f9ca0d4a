import { inPieces, isTurnOver, nextTurn } from '#scheduling/turns.ts';
import {
  endOfDay,
  type Entry,
  entryAfter,
  entryIn,
  genesis,
  kindOf,
  type RegisterState,
  type StoredLine,
  UseIndex,
} from 'domain/core';
import type { ClockJump, LineTimes } from '#storage/clock.ts';
import { entryLineOf, isEntryLine } from '#storage/entry-lines.ts';
import type { Draft, EntryPosition, Journal, Positions } from '#storage/journal.ts';
import { PastStates } from '#storage/past-states.ts';
import { DamagedJournal } from '#storage/problems.ts';
import { emptyVersion, nextVersion, type Step, stepsFrom } from '#storage/register-version.ts';

/** Is called for each entry that was written, with what it was before. */
type Watcher = (entry: Entry, before: Entry | undefined) => void;

/** What is to be written, its actor, and whether it is one act. */
type Decision = Pick<Draft, 'lines' | 'signature' | 'act'>;

/** The entries that lines made, in their order, and the state with them. */
interface Written {
  readonly entries: readonly Entry[];
  readonly state: RegisterState;
}

const utcNow = (): string => new Date().toISOString();

/** Few enough to read between two requests without either noticing. */
const sliceSize = 100;

function entryAt(state: RegisterState, id: string): Entry | undefined {
  const kind = kindOf(id);
  return kind && entryIn(state, kind, id);
}

/**
 * The register in memory: the fold of the journal. What other processes have written is taken in before anything is
 * answered. Readers hold a version that never changes; a commit puts the next one in its place.
 */
export class LiveRegister {
  readonly #journal: Journal;
  readonly #past: PastStates;
  readonly #watchers: Watcher[] = [];
  readonly #times: LineTimes;
  readonly #clockWatchers: ((jump: ClockJump) => void)[] = [];
  #version = emptyVersion();
  /** What was decided on top of the version and may not be stored yet, in the order of the lines. */
  #drafts: readonly Step[] = [];
  /** The newest line in the version. */
  #end: Pick<StoredLine, 'seq' | 'hash' | 'at'> = { seq: 0, hash: genesis, at: '' };
  /** Made when the register is read, or when it is first asked for. */
  #uses: UseIndex | undefined;
  /** Where what is not read yet stands. */
  #unread: readonly EntryPosition[] = [];
  #reading: Promise<void> | undefined;
  /** The entries as they stand at each moment; for indexes that `watch` keeps up with them. */
  readonly live: RegisterState;

  private constructor(journal: Journal, times: LineTimes) {
    this.#journal = journal;
    this.#times = times;
    this.#past = new PastStates(journal, (kind, id) => entryIn(this.#version, kind, id));
    const newest = (): RegisterState => this.#version;
    this.live = {
      get upTo() {
        return newest().upTo;
      },
      get entries() {
        return newest().entries;
      },
    };
  }

  /**
   * Opens the register. Without `known`, where the newest lines are as was found just now, all of it is verified and read; with
   * it, reading is left to `warm`, or to the first question.
   */
  static async open(journal: Journal, known?: Positions): Promise<LiveRegister> {
    const { newest, times } = known ?? (await journal.positions());
    const register = new LiveRegister(journal, times);
    register.#unread = newest.filter(isEntryLine);
    const [last] = await journal.lines(newest.slice(-1).map(({ seq }) => seq));
    if (last) register.#end = last;
    register.#version = nextVersion(register.#version, [], register.#end.seq);
    if (!known) await register.warm();
    return register;
  }

  /** Reads the newest line of every entry, each verified, in pieces between requests; whoever asks meanwhile waits for the same. */
  async warm(): Promise<void> {
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #read(): Promise<void> {
    for (let from = 0; from < this.#unread.length; from += sliceSize) {
      if (isTurnOver()) await nextTurn();
      for await (const heads of this.#journal.entryHeads(this.#unread.slice(from, from + sliceSize))) {
        const entries = heads.map(({ line, createdAt }) => entryAfter(entryLineOf(line), undefined, createdAt));
        this.#version = nextVersion(this.#version, entries, this.#end.seq);
      }
    }
    const uses = new UseIndex();
    await inPieces(uses.fill(this.#version));
    this.#uses = uses;
    this.#unread = [];
  }

  /** The register as it stands, everything taken in that any process has written. What is written later does not reach it. */
  async current(): Promise<RegisterState> {
    await this.#catchUp();
    return this.#version;
  }

  /** Rejects when it cannot be read. What was verified at the start is not read for that. */
  async mustBeReadable(): Promise<void> {
    if (this.#unread.length > 0) await this.#journal.head();
    else await this.#catchUp();
  }

  /** The register at the end of a calendar date, in UTC. */
  async asOf(date: string): Promise<RegisterState> {
    const version = await this.current();
    const end = endOfDay(date);
    return this.#times.latest <= end || utcNow() <= end ? version : this.#past.at(date);
  }

  /** Where the clock was wrong last: the newest line is stamped with a time to come, or times go back. */
  clockJump(): ClockJump | undefined {
    return this.#times.ahead(utcNow()) ?? this.#times.jumps.at(-1);
  }

  /** Calls `watcher` for every line from now on that shows that the clock was wrong. */
  watchClock(watcher: (jump: ClockJump) => void): void {
    this.#clockWatchers.push(watcher);
  }

  /** The references of the entries, archived ones too, whose values in `state` refer to `id`; as it stands when left out. */
  usesOf(id: string, state: RegisterState = this.#version): Iterable<string> {
    return this.uses().usesIn((user) => entryAt(state, user), id);
  }

  /** Which entries may refer to which now. */
  uses(): UseIndex {
    if (this.#unread.length > 0) throw new Error('Who refers to whom was asked of a register that is not read yet.');
    // A use in a draft that is never stored does no harm: what an entry says is always read from the entry.
    return (this.#uses ??= new UseIndex(this.#drafts.at(-1)?.version ?? this.#version));
  }

  /** Calls `watcher` for every entry that is written from now on, by whichever process, once it is stored. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  /**
   * Writes what `decide` answers when its turn has come: it sees the newest state, and nothing is written between its decision
   * and the writing of it. What it throws is passed on, and nothing is written. `answer` is made in the same turn, from the
   * state that the lines make.
   */
  async write<T>(decide: (state: RegisterState) => Decision, answer: (written: Written) => T): Promise<T> {
    if (this.#unread.length > 0) await this.warm();
    const answers: T[] = [];
    const turn = (newer: readonly StoredLine[]) => {
      const { state } = this.#draftWith(newer);
      const made = (lines: readonly StoredLine[]): Written =>
        lines.length > 0 ? this.#draftWith([...newer, ...lines]) : { entries: [], state };
      return { ...decide(state), answer: (lines: readonly StoredLine[]) => (answers[0] = answer(made(lines))) };
    };
    const lines = await this.#journal.write({ seen: () => this.#end.seq, decide: turn });
    if (lines[0]?.seq === this.#end.seq + 1) this.#publish(lines);
    else await this.#catchUp();
    return answers[0] as T;
  }

  /** The steps that lines make on top of the version: those of a draft that they repeat are not made again. */
  #stepsOf(lines: readonly StoredLine[]): readonly Step[] {
    const known = new Set(this.#drafts);
    const steps = stepsFrom(this.#version, lines, this.#drafts);
    const made = steps.filter((step) => !known.has(step));
    for (const { entry } of made.flatMap(({ changes }) => changes)) this.#uses?.note(entry);
    return steps;
  }

  /** What lines make that no reader sees before they are stored. */
  #draftWith(newer: readonly StoredLine[]): Written {
    this.#drafts = this.#stepsOf(newer);
    const last = this.#drafts.at(-1);
    return { entries: last?.changes.map(({ entry }) => entry) ?? [], state: last?.version ?? this.#version };
  }

  async #catchUp(): Promise<void> {
    if (this.#unread.length > 0) await this.warm();
    const { seq, hash } = await this.#journal.head();
    while (this.#end.seq < seq) this.#publish(await this.#journal.since(this.#end.seq));
    if (this.#end.seq === seq ? this.#end.hash !== hash : await this.#isGone()) throw this.#rewritten();
  }

  /** Whether the newest line that was read does not stand in the journal any more. */
  async #isGone(): Promise<boolean> {
    const { seq, hash } = this.#end;
    const [line] = await this.#journal.since(seq - 1, 1);
    return line?.hash !== hash;
  }

  #rewritten(): DamagedJournal {
    return new DamagedJournal(`The journal is damaged: line ${this.#end.seq} is not the one that was read.`);
  }

  /** Puts the version in place that the lines make; those it has already are passed over. */
  #publish(lines: readonly StoredLine[]): void {
    const newer = lines.filter(({ seq }) => seq > this.#end.seq);
    const [first, last] = [newer[0], newer.at(-1)];
    if (!first || !last) return;
    if (first.previousHash !== this.#end.hash) throw this.#rewritten();
    const jumps = newer.flatMap((line) => this.#times.follow(line) ?? []);
    for (const { kind, at } of newer) this.#past.forget(kind === 'redaction' ? undefined : at);
    const steps = this.#stepsOf(newer);
    const isDrafted = steps.every((step, index) => step === this.#drafts[index]);
    this.#drafts = isDrafted ? this.#drafts.slice(steps.length) : [];
    this.#version = steps.at(-1)?.version ?? this.#version;
    this.#end = last;
    for (const { entry, before } of steps.flatMap(({ changes }) => changes))
      for (const watcher of this.#watchers) watcher(entry, before);
    for (const jump of jumps) for (const watcher of this.#clockWatchers) watcher(jump);
  }
}
