import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Entry, isLawKind, type RegisterState, UseIndex } from 'domain/core';
import { type Finding, findingsIn, type Law, lawIn, RuleContext } from 'domain/rules';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';

/** Entries looked at between two requests: some milliseconds of work. */
const sliceSize = 100;

/** Dates of the law for which the findings of one past register are kept: each holds as much as the register itself. */
const maxDates = 3;

/** Findings by the reference of their entry; entries without any are left out. */
type FindingsByEntry = ReadonlyMap<string, readonly Finding[]>;

/** What was found, in which register, under the law of which day. */
export interface Evaluation {
  readonly state: RegisterState;
  readonly on: string;
  readonly found: FindingsByEntry;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The findings of one register on one date, kept up with its changes. Nothing is evaluated before it is read. */
class LiveEvaluation {
  readonly #context: RuleContext;
  readonly #found = new Map<string, readonly Finding[]>();
  readonly #stale: Set<string>;

  constructor(state: RegisterState, on: string, law: Law, uses = new UseIndex(state)) {
    this.#context = new RuleContext({ state, on, law, uses });
    this.#stale = new Set(Object.values(state.entries).flatMap((entries) => [...entries.keys()]));
  }

  get on(): string {
    return this.#context.on;
  }

  changed(entry: Entry, before: Entry | undefined): void {
    for (const id of this.#context.changed(entry, before)) this.#stale.add(id);
  }

  #look(id: string): void {
    this.#stale.delete(id);
    const entry = entryAt(this.#context.state, id);
    const evaluated = entry && this.#context.entry(entry.kind, id);
    const found = evaluated ? findingsIn(evaluated) : [];
    if (found.length > 0) this.#found.set(id, found);
    else this.#found.delete(id);
  }

  get context(): RuleContext {
    return this.#context;
  }

  /** What is found in one entry, once that has been looked at again if it has to be. */
  of(id: string): readonly Finding[] {
    if (this.#stale.has(id)) this.#look(id);
    return this.#found.get(id) ?? [];
  }

  /**
   * Everything that is found, once what has changed has been looked at again. Long work pauses for other requests, but only as
   * often as there was something to look at when it began, so that continuous writes cannot keep a reader waiting.
   */
  async all(): Promise<Evaluation> {
    let pauses = Math.floor(this.#stale.size / sliceSize);
    let slice = sliceSize;
    for (const id of this.#stale) {
      if (slice-- === 0 && pauses > 0) {
        [slice, pauses] = [sliceSize, pauses - 1];
        await nextTurn();
      }
      this.#look(id);
    }
    const { state, on } = this.#context;
    return { state, on, found: this.#found };
  }
}

/** The evaluation of a date, made when it is not cached; the dates used last are cached. */
function cached(dates: Map<string, LiveEvaluation>, on: string, make: () => LiveEvaluation): LiveEvaluation {
  const known = dates.get(on) ?? make();
  dates.delete(on);
  dates.set(on, known);
  for (const oldest of dates.keys()) if (dates.size > maxDates) dates.delete(oldest);
  return known;
}

/** What the rules find: in the register as it stands kept up with every change, in those of days gone by made when it is asked for. */
export class Evaluations {
  readonly #register: RegisterReader;
  #past = new WeakMap<RegisterState, Map<string, LiveEvaluation>>();
  /** By the date of the law. */
  readonly #live = new Map<string, LiveEvaluation>();
  #law: Law | undefined;

  constructor(register: RegisterReader) {
    this.#register = register;
    register.watch((entry, before) => {
      if (isLawKind(entry.kind)) this.#forget();
      else for (const live of this.#live.values()) live.changed(entry, before);
    });
  }

  /** The law has changed, and with it what is found anywhere. */
  #forget(): void {
    this.#law = undefined;
    this.#live.clear();
    this.#past = new WeakMap();
  }

  /** The findings of the register as it stands or as it stood at the end of a date, by the law of a day: that date's or today's unless another is named. */
  async at(asOf: string | undefined, evaluatedOn = asOf ?? today()): Promise<Evaluation> {
    return (await this.#evaluation(asOf, evaluatedOn)).all();
  }

  /** The findings of some entries alone, without waiting for those of all. */
  async of(ids: readonly string[], asOf: string | undefined): Promise<Evaluation> {
    const evaluation = await this.#evaluation(asOf, asOf ?? today());
    const { state, on } = evaluation.context;
    return { state, on, found: new Map(ids.map((id) => [id, evaluation.of(id)])) };
  }

  /** The present register with the law of today. */
  async context(): Promise<RuleContext> {
    return this.#now(await this.#register.current(), today()).context;
  }

  async #evaluation(asOf: string | undefined, on: string): Promise<LiveEvaluation> {
    const now = await this.#register.current();
    const state = asOf === undefined ? now : await this.#register.asOf(asOf);
    // What we know of the law today also judges the past; which of its rows counted then, their dates say.
    const law = (this.#law ??= lawIn(now));
    return state === now ? this.#now(state, on) : this.#then(state, on, law);
  }

  #now(state: RegisterState, on: string): LiveEvaluation {
    const make = () => new LiveEvaluation(this.#register.live, on, (this.#law ??= lawIn(state)), this.#register.uses());
    return cached(this.#live, on, make);
  }

  #then(state: RegisterState, on: string, law: Law): LiveEvaluation {
    const dates = this.#past.get(state) ?? new Map<string, LiveEvaluation>();
    this.#past.set(state, dates);
    return cached(dates, on, () => new LiveEvaluation(state, on, law));
  }
}
