import { agreementsByParty } from '#derived/agreements.ts';
import { chainBelow, type ChainLink, engagedOn } from '#derived/chains.ts';
import type { Law } from '#law/law.ts';
import { type Entry, entryIn, type RegisterState } from '#entries/register.ts';
import { type Kind, kindOf, registers } from '#registers/registers.ts';
import { observationsByEntry } from '#rules/observations.ts';
import { Namesakes } from '#rules/namesakes.ts';
import { reachOf } from '#rules/reach.ts';
import { Subject } from '#rules/subject.ts';
import type { UseIndex } from '#entries/uses.ts';

/** Enough to find one; more under one key are a list, not a slip. */
const mostNamesakes = 50;

function archivedIn({ entries }: RegisterState): Set<string> {
  const archived = new Set<string>();
  for (const all of Object.values(entries))
    for (const entry of all.values()) if (entry.archived) archived.add(entry.id);
  return archived;
}

/** What rules are asked on: a register, the law, and the calendar date of the law. */
export interface ViewBasis {
  readonly state: RegisterState;
  readonly on: string;
  readonly law: Law;
  readonly uses: UseIndex;
}

/**
 * A register as rules see it, on a date. What several entries need is worked out once; `changed` says whose findings a change
 * can alter, and forgets what was known of those.
 */
export class View {
  readonly state: RegisterState;
  readonly on: string;
  readonly law: Law;
  readonly #uses: UseIndex;
  readonly #subjects = new Map<string, Subject>();
  #agreements: ReadonlyMap<string, readonly Entry<'agreement'>[]> | undefined;
  #observations: ReadonlyMap<string, readonly Entry<'observation'>[]> | undefined;
  #engaged: ReadonlyMap<string, readonly string[]> | undefined;
  #namesakes: Namesakes | undefined;
  #archived: Set<string> | undefined;

  constructor({ state, on, law, uses }: ViewBasis) {
    this.state = state;
    this.on = on;
    this.law = law;
    this.#uses = uses;
  }

  /** The entry with a reference, ready to be asked; archived ones too. */
  subject<K extends Kind>(kind: K, id: string): Subject<K> | undefined {
    // Nobody links to most activities: remembering them all would only fill the memory.
    const known = kind === 'activity' ? undefined : this.#subjects.get(id);
    if (known) return known as unknown as Subject<K>;
    const entry = entryIn(this.state, kind, id);
    if (!entry) return undefined;
    const subject = new Subject(entry, this);
    if (kind !== 'activity') this.#subjects.set(id, subject);
    return subject;
  }

  /** The entry behind a reference of any kind. */
  any(id: string): Subject | undefined {
    const kind = kindOf(id);
    return kind && this.subject(kind, id);
  }

  /** The entries that refer to this one, archived ones left out, of one kind if it is named; one that no longer refers to it may be among them. */
  *possibleUsers<K extends Kind>(id: string, of?: K): Generator<Subject<K>> {
    const users = this.#uses.possibleUsersOf(id);
    if (users.length === 0) return;
    // Thousands of activities may refer to an organisation: those of other kinds are passed by unread.
    const prefix = of ? `${registers[of].prefix}-` : '';
    const seen = new Set<string>();
    for (const user of users) {
      if (!user.startsWith(prefix) || seen.has(user)) continue;
      seen.add(user);
      const kind = of ?? kindOf(user);
      const subject = kind && this.subject(kind as K, user);
      if (subject && !subject.entry.archived) yield subject;
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

  /** The processors these engage on the date, and those further down, nearest first. */
  chainBelow(tops: readonly string[]): ChainLink[] {
    this.#engaged ??= engagedOn(this.state, this.on);
    return chainBelow(this.#engaged, tops);
  }

  /** Other entries of its kind that may be called like an entry, or activities with the same purposes; archived ones left out, and no more than a person would look through. */
  *possibleNamesakes<K extends Kind>({ entry }: Subject<K>): Generator<Subject<K>> {
    this.#namesakes ??= new Namesakes(this.state);
    for (const id of this.#namesakes.near(entry.id, mostNamesakes)) {
      const subject = this.subject(entry.kind, id);
      if (subject && !subject.entry.archived) yield subject;
    }
  }

  /** Whether the entry with a reference is archived. */
  isArchived(id: string): boolean {
    this.#archived ??= archivedIn(this.state);
    return this.#archived.has(id);
  }

  /** Takes in that an entry has changed; answers the references of the entries whose findings may be others now. */
  changed(entry: Entry, before: Entry | undefined): ReadonlySet<string> {
    this.#namesakes ??= new Namesakes(this.state);
    this.#uses.note(entry);
    const reached = reachOf(this.state, this.#uses, entry, before);
    for (const id of this.#namesakes.changed(entry, before)) reached.add(id);
    if (entry.archived) this.#archived?.add(entry.id);
    else this.#archived?.delete(entry.id);
    if (entry.kind === 'agreement') this.#agreements = undefined;
    if (entry.kind === 'observation') this.#observations = undefined;
    if (entry.kind === 'recipient') this.#engaged = undefined;
    for (const id of reached) this.#subjects.delete(id);
    return reached;
  }
}
