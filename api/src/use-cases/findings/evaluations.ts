import {
  type Entry,
  isLawKind,
  type OrganisationsOfShared,
  organisationsOfShared,
  type RegisterState,
  type Steps,
  UseIndex,
} from 'domain/core';
import { type Finding, findingsIn, type Law, lawIn, RuleContext } from 'domain/rules';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { inPieces, isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { WorkQueue } from '#scheduling/work-queue.ts';
import { stateOfLawOn } from '#use-cases/findings/law-on.ts';

/** Evaluations kept beside today's, of other days and past registers: each holds as much as the register itself. */
const maxOthers = 3;

/** Findings by the reference of their entry; entries without any are left out. */
type FindingsByEntry = ReadonlyMap<string, readonly Finding[]>;

/** What was found, in which register, under the law of which day. */
export interface Evaluation {
  readonly state: RegisterState;
  readonly on: string;
  readonly found: FindingsByEntry;
  /** The organisations that entries belong to which organisations may share; worked out when it is first asked for. */
  readonly organisations: () => Promise<OrganisationsOfShared>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The findings of one register on one date, kept up with its changes. Nothing is evaluated before it is read. */
class LiveEvaluation {
  readonly #context: RuleContext;
  readonly #found = new Map<string, readonly Finding[]>();
  readonly #stale: Set<string>;
  #organisations: Promise<OrganisationsOfShared> | undefined;

  /** Resolves when it can be asked. */
  readonly ready: Promise<void>;

  /** `uses` are those of the register where they are known. */
  constructor(state: RegisterState, on: string, law: Law, uses?: UseIndex) {
    const index = uses ?? new UseIndex();
    this.#context = new RuleContext({ state, on, law, uses: index });
    this.ready = this.#prepare(uses ? undefined : index.fill(state));
    this.#stale = new Set(Object.values(state.entries).flatMap((entries) => [...entries.keys()]));
  }

  async #prepare(filling: Steps | undefined): Promise<void> {
    if (filling) await inPieces(filling);
    await inPieces(this.#context.prepare());
  }

  get on(): string {
    return this.#context.on;
  }

  changed(entry: Entry, before: Entry | undefined): void {
    for (const id of this.#context.changed(entry, before)) this.#stale.add(id);
    this.#organisations = undefined;
  }

  #look(id: string): void {
    this.#stale.delete(id);
    const entry = entryAt(this.#context.state, id);
    const evaluated = entry && this.#context.entry(entry.kind, id);
    const found = evaluated ? findingsIn(evaluated) : [];
    if (found.length > 0) this.#found.set(id, found);
    else this.#found.delete(id);
  }

  /** Kept until the register changes. */
  readonly organisations = (): Promise<OrganisationsOfShared> =>
    (this.#organisations ??= inPieces(organisationsOfShared(this.#context.state)));

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
    await this.ready;
    let left = this.#stale.size;
    for (const id of this.#stale) {
      if (left-- > 0 && isTurnOver()) await nextTurn();
      this.#look(id);
    }
    const { state, on } = this.#context;
    return { state, on, found: this.#found, organisations: this.organisations };
  }
}

interface OtherEvaluation {
  readonly state: RegisterState;
  readonly evaluation: LiveEvaluation;
}

/** What the rules find: in the register as it stands kept up with every change, in those of days gone by made when it is asked for. */
export class Evaluations {
  readonly #register: RegisterReader;
  /** By the law of today in the register as it stands: what every screen shows. */
  #today: LiveEvaluation | undefined;
  /** Of other days, those used last at the end. */
  #others: readonly OtherEvaluation[] = [];
  /** One at a time is worked out: together they would hold as many registers. */
  readonly #working = new WorkQueue({ running: 1, waiting: Infinity });
  #law: Law | undefined;

  constructor(register: RegisterReader) {
    this.#register = register;
    register.watch((entry, before) => {
      if (isLawKind(entry.kind)) return this.#forget();
      this.#today?.changed(entry, before);
      for (const { state, evaluation } of this.#others)
        if (state === this.#register.live) evaluation.changed(entry, before);
    });
  }

  /** The law has changed, and with it what is found anywhere. */
  #forget(): void {
    this.#law = undefined;
    this.#today = undefined;
    this.#others = [];
  }

  /** The findings of the register as it stands or as it stood at the end of a date, by the law of a day: that date's or today's unless another is named. */
  async at(asOf: string | undefined, evaluatedOn = asOf ?? today()): Promise<Evaluation> {
    const state = await this.#stateAt(asOf);
    if (this.#isToday(state, evaluatedOn)) return this.#ofToday(evaluatedOn).all();
    return this.#working.run('', async () => (await this.#evaluation(state, evaluatedOn)).all());
  }

  /** The findings of some entries alone, without waiting for those of all. */
  async of(ids: readonly string[], asOf: string | undefined): Promise<Evaluation> {
    const evaluation = await this.#evaluation(await this.#stateAt(asOf), asOf ?? today());
    await evaluation.ready;
    const { state, on } = evaluation.context;
    const found = new Map<string, readonly Finding[]>();
    for (const id of ids) {
      if (isTurnOver()) await nextTurn();
      found.set(id, evaluation.of(id));
    }
    return { state, on, found, organisations: evaluation.organisations };
  }

  /** The present register with the law of today. */
  async context(): Promise<RuleContext> {
    const evaluation = await this.#evaluation(await this.#stateAt(undefined), today());
    await evaluation.ready;
    return evaluation.context;
  }

  /** A past register, or the one that follows every change. */
  async #stateAt(asOf: string | undefined): Promise<RegisterState> {
    const now = await this.#register.current();
    const state = asOf === undefined ? now : await this.#register.asOf(asOf);
    return state === now ? this.#register.live : state;
  }

  #isToday(state: RegisterState, on: string): boolean {
    return state === this.#register.live && on === today();
  }

  async #evaluation(state: RegisterState, on: string): Promise<LiveEvaluation> {
    return this.#isToday(state, on) ? this.#ofToday(on) : this.#other(state, on, await this.#lawOn(on));
  }

  #ofToday(on: string): LiveEvaluation {
    if (this.#today?.on !== on) this.#today = this.#made(this.#register.live, on);
    return this.#today;
  }

  #other(state: RegisterState, on: string, law: Law | undefined): LiveEvaluation {
    const known = this.#others.find((one) => one.state === state && one.evaluation.on === on);
    const other = known ?? { state, evaluation: this.#made(state, on, law) };
    this.#others = [...this.#others.filter((one) => one !== other), other].slice(-maxOthers);
    return other.evaluation;
  }

  /** The law as it stood at the end of a day; `undefined` where it still stands so. */
  async #lawOn(day: string): Promise<Law | undefined> {
    const now = await this.#register.current();
    const then = await stateOfLawOn(this.#register, day);
    return then === now ? undefined : lawIn(then);
  }

  #made(state: RegisterState, on: string, past?: Law): LiveEvaluation {
    const law = past ?? (this.#law ??= lawIn(this.#register.live));
    return state === this.#register.live
      ? new LiveEvaluation(state, on, law, this.#register.uses())
      : new LiveEvaluation(state, on, law);
  }
}
