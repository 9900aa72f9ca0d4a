import { agreementsByParty } from '#derived/agreements.ts';
import { chainBelow, type ChainLink, engagedOn } from '#derived/chains.ts';
import { type Entry, entryIn, type RegisterState } from '#entries/register.ts';
import { type Steps, takeSteps } from '#entries/steps.ts';
import type { UseIndex } from '#entries/uses.ts';
import { saysOrMaySay, says, saysOnly } from '#law/recognition.ts';
import type { Law, WordTopic } from '#law/rows/law-rows.ts';
import { type Kind, kindOf, registers } from '#registers/registers.ts';
import { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { affectedBy } from '#rules/engine/invalidation.ts';
import { NameIndex } from '#rules/engine/name-index.ts';
import { type NameReader, nameReader } from '#rules/engine/names.ts';
import { observationsByEntry } from '#rules/engine/observations.ts';

/** Enough to find one; more under one key are a list, not a slip. */
const maxSimilar = 50;

function archivedIn({ entries }: RegisterState): Set<string> {
  const archived = new Set<string>();
  for (const all of Object.values(entries))
    for (const entry of all.values()) if (entry.archived) archived.add(entry.id);
  return archived;
}

/** What rules are evaluated on: a register, its index of references, the law, and the calendar date of the law. */
export interface RuleContextInput {
  readonly state: RegisterState;
  readonly on: string;
  readonly law: Law;
  readonly uses: UseIndex;
}

/**
 * A register as rules read it, on a date. What several entries need is computed once; `changed` says whose findings a change
 * can alter, and drops what was memoized of those.
 */
export class RuleContext {
  readonly state: RegisterState;
  readonly on: string;
  readonly law: Law;
  readonly #uses: UseIndex;
  readonly #entries = new Map<string, EvaluatedEntry>();
  #agreements: ReadonlyMap<string, readonly Entry<'agreement'>[]> | undefined;
  #observations: ReadonlyMap<string, readonly Entry<'observation'>[]> | undefined;
  #engaged: ReadonlyMap<string, readonly string[]> | undefined;
  #nameIndex: NameIndex | undefined;
  #names: NameReader | undefined;
  #archived: Set<string> | undefined;

  constructor({ state, on, law, uses }: RuleContextInput) {
    this.state = state;
    this.on = on;
    this.law = law;
    this.#uses = uses;
  }

  /** Makes ready in small steps what the first evaluation would otherwise make at once. */
  *prepare(): Steps {
    if (this.#nameIndex) return;
    this.#nameIndex = new NameIndex(this.names);
    yield* this.#nameIndex.fill(this.state);
  }

  #byName(): NameIndex {
    takeSteps(this.prepare());
    return this.#nameIndex as NameIndex;
  }

  /** The entry with a reference, ready to be evaluated; archived ones too. */
  entry<K extends Kind>(kind: K, id: string): EvaluatedEntry<K> | undefined {
    // Few entries refer to any one activity: memoizing them all would only fill the memory.
    const known = kind === 'activity' ? undefined : this.#entries.get(id);
    if (known) return known as unknown as EvaluatedEntry<K>;
    const stored = entryIn(this.state, kind, id);
    if (!stored) return undefined;
    const entry = new EvaluatedEntry(stored, this);
    if (kind !== 'activity') this.#entries.set(id, entry);
    return entry;
  }

  /** The entry behind a reference of any kind. */
  entryById(id: string): EvaluatedEntry | undefined {
    const kind = kindOf(id);
    return kind && this.entry(kind, id);
  }

  /** The entries that refer to this one, archived ones left out, of one kind if it is named; one that no longer refers to it may be among them. */
  *possibleUsers<K extends Kind>(id: string, of?: K): Generator<EvaluatedEntry<K>> {
    const users = this.#uses.possibleUsersOf(id);
    if (users.length === 0) return;
    // Thousands of activities may refer to an organisation: those of other kinds are passed by unread.
    const prefix = of ? `${registers[of].prefix}-` : '';
    const seen = new Set<string>();
    for (const user of users) {
      if (!user.startsWith(prefix) || seen.has(user)) continue;
      seen.add(user);
      const kind = of ?? kindOf(user);
      const entry = kind && this.entry(kind as K, user);
      if (entry && !entry.stored.archived) yield entry;
    }
  }

  /** The agreements a party is named in, archived ones left out. */
  agreementsOf(party: string): readonly Entry<'agreement'>[] {
    this.#agreements ??= agreementsByParty(this.state);
    return this.#agreements.get(party) ?? [];
  }

  /** What people have observed about an entry, archived observations left out. */
  observationsOf(id: string): readonly Entry<'observation'>[] {
    this.#observations ??= observationsByEntry(this.state);
    return this.#observations.get(id) ?? [];
  }

  /** The processors that one engages itself on the date. */
  engagedBy(id: string): readonly string[] {
    this.#engaged ??= engagedOn(this.state, this.on);
    return this.#engaged.get(id) ?? [];
  }

  /** The processors these engage on the date, and those further down, nearest first. */
  chainBelow(tops: readonly string[]): ChainLink[] {
    this.#engaged ??= engagedOn(this.state, this.on);
    return chainBelow(this.#engaged, tops);
  }

  /** Other entries of its kind that may be called like an entry, or activities with the same purposes; archived ones left out, and no more than a person would look through. */
  *possibleNamesakes<K extends Kind>({ id, kind }: EvaluatedEntry<K>): Generator<EvaluatedEntry<K>> {
    for (const other of this.#byName().near(id, maxSimilar)) {
      const entry = this.entry(kind, other);
      if (entry && !entry.stored.archived) yield entry;
    }
  }

  /** Takes names apart and compares them. */
  get names(): NameReader {
    return (this.#names ??= nameReader(this.law));
  }

  /** Whether a text says something, by the words of the law tables. Silent in languages without words for it. */
  says(topic: WordTopic, text: string | undefined): boolean {
    return text !== undefined && says(this.law, topic, text);
  }

  /** Whether a text says something and nothing else. */
  saysOnly(topic: WordTopic, text: string): boolean {
    return saysOnly(this.law, topic, text);
  }

  /** Whether words for something can be expected in a text; in a language without them, that it does not say it is no fault. */
  canSay(topic: WordTopic, text: string): boolean {
    return saysOrMaySay(this.law, topic, text);
  }

  /** Whether the entry with a reference is archived. */
  isArchived(id: string): boolean {
    this.#archived ??= archivedIn(this.state);
    return this.#archived.has(id);
  }

  /** Takes in that an entry has changed; answers the references of the entries whose findings may be others now. */
  changed(entry: Entry, before: Entry | undefined): ReadonlySet<string> {
    const byName = this.#byName();
    this.#uses.note(entry);
    const affected = affectedBy(this.state, this.#uses, entry, before);
    for (const id of byName.changed(entry, before)) affected.add(id);
    if (entry.archived) this.#archived?.add(entry.id);
    else this.#archived?.delete(entry.id);
    if (entry.kind === 'agreement') this.#agreements = undefined;
    if (entry.kind === 'observation') this.#observations = undefined;
    if (entry.kind === 'recipient') this.#engaged = undefined;
    for (const id of affected) this.#entries.delete(id);
    return affected;
  }
}
