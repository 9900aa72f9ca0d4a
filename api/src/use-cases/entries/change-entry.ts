import {
  type Action,
  type ActPrefix,
  actionOn,
  type AnyValues,
  type Entry,
  type EntryAction,
  type Kind,
  type Language,
  references,
  registers,
  type RegisterState,
  type Role,
  same,
  type Signature,
} from 'domain/core';
import { owns } from '#use-cases/entries/entry-permissions.ts';
import { issuesIn } from '#use-cases/entries/check-entry.ts';
import { entryAt, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import { freeReferences } from '#use-cases/entries/free-references.ts';
import { findEntry, presentEntry } from '#use-cases/entries/read-entry.ts';
import type { RegisterReader, RegisterWriter, Written } from '#use-cases/entries/register-port.ts';
import { sentValues } from '#use-cases/entries/sent-values.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import type { NewLine } from '#storage/journal.ts';

/** Which entry is changed, its actor, the version it starts from, and the reason. */
export interface ChangeRequest {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly id: string;
  readonly from: number;
  /** The language of the current values in a refusal. */
  readonly language: Language;
  readonly reason?: string | undefined;
}

/** The actor's signature under what it does in one of its roles, and why. */
export const signed = (actor: Actor, role: Role, reason?: string): Signature => ({
  actor: actor.name,
  role,
  at: new Date().toISOString(),
  ...(reason !== undefined && { reason }),
});

/** The line that says what became of an entry. */
export const lineOf = (
  entry: Pick<Entry, 'kind' | 'id' | 'version' | 'archived'>,
  action: EntryAction,
  values: AnyValues,
): NewLine => ({
  kind: entry.kind,
  id: entry.id,
  version: entry.version,
  action,
  snapshot: { archived: entry.archived, values },
});

/** What is answered of an entry that was written, in the register with it. */
type Answer<T> = (entry: Entry, state: RegisterState) => T;

/** Entries to be made in one go. */
interface Creation {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly inputs: readonly unknown[];
  /** Looks at the register in the turn of writing, and refuses. */
  readonly check?: (state: RegisterState) => void;
  readonly act?: ActPrefix;
}

/** Makes entries of a kind, all or none. References are given in the turn of writing, so none is left out and none given twice. */
export function createEntries<T>(
  register: RegisterWriter,
  { actor, kind, inputs, check, act }: Creation,
  answer: (written: Written) => T,
): Promise<T> {
  const sent = inputs.map((input) => sentValues(kind, input));
  return register.write((state) => {
    const role = permit(actionOn(kind, 'create'), actor);
    check?.(state);
    const free = freeReferences(state);
    const lines = sent.map((read) => {
      const one = read();
      one.refuse(issuesIn(state, kind, one.values, undefined));
      return lineOf({ kind, id: free(kind), version: 1, archived: false }, 'created', one.values);
    });
    return { lines, signature: signed(actor, role), ...(act && { act }) };
  }, answer);
}

const onlyOne = ({ entries: [entry] }: Pick<Written, 'entries'>): Entry => {
  if (!entry) throw new Error('nothing was written');
  return entry;
};

/** Makes an entry. */
export const createEntry = <T>(
  register: RegisterWriter,
  { actor, kind, input }: { readonly actor: Actor; readonly kind: Kind; readonly input: unknown },
  answer: Answer<T>,
): Promise<T> =>
  createEntries(register, { actor, kind, inputs: [input] }, (written) => answer(onlyOne(written), written.state));

/** The entry at hand and the role in which the actor may do this to it; refuses to start from another version than stands. */
export function startingPoint(
  state: RegisterState,
  change: ChangeRequest,
  action: Action,
): { readonly entry: Entry; readonly role: Role } {
  const { actor, kind, id, from, language } = change;
  const entry = findEntry(actor, state, kind, id);
  const role = permit(actionOn(kind, action), actor, owns(actor, entry, state));
  if (entry.version !== from) throw problem('stale', { current: presentEntry({ actor, state, language }, entry) });
  return { entry, role };
}

/** What the next version of an entry is, decided in the turn of writing; `undefined` when there is none. */
type Next = (entry: Entry, state: RegisterState) => NewLine | undefined;

/** Makes the next version of an entry from the present one. */
interface EntryChange {
  readonly change: ChangeRequest;
  readonly action: Action;
  readonly next: Next;
}

function writeNext<T>(register: RegisterWriter, { change, action, next }: EntryChange, answer: Answer<T>): Promise<T> {
  const before: Entry[] = [];
  return register.write(
    (state) => {
      const { entry, role } = startingPoint(state, change, action);
      before[0] = entry;
      const line = next(entry, state);
      return { lines: line ? [line] : [], signature: signed(change.actor, role, change.reason) };
    },
    ({ entries, state }) => answer(onlyOne({ entries: [...entries, ...before] }), state),
  );
}

/** Replaces the values of an entry. Values that say the same change nothing and write nothing. */
export function changeEntry<T>(
  register: RegisterWriter,
  change: ChangeRequest,
  input: unknown,
  answer: Answer<T>,
): Promise<T> {
  const sent = sentValues(change.kind, input);
  const next: Next = (entry, state) => {
    const read = sent();
    const { values } = read;
    if (entry.archived) throw problem('archived');
    read.refuse(issuesIn(state, change.kind, values, entry));
    if (same(values, valuesOf(entry))) return undefined;
    return lineOf({ ...entry, version: entry.version + 1 }, 'changed', values);
  };
  return writeNext(register, { change, action: 'edit', next }, answer);
}

/** The live entries that hold a reference to this one. Annotations such as comments do not count. */
const holdersOf = (register: RegisterReader, entry: Entry, state: RegisterState): Entry[] =>
  [...register.usesOf(entry.id, state)].flatMap((id) => {
    const holder = entryAt(state, id);
    return holder && !holder.archived && !registers[holder.kind].annotation && id !== entry.id ? [holder] : [];
  });

/** Archives an entry, unless live entries refer to it. */
export function archiveEntry<T>(register: RegisterWriter, change: ChangeRequest, answer: Answer<T>): Promise<T> {
  const next: Next = (entry, state) => {
    if (entry.archived) throw problem('archived');
    const usedBy = holdersOf(register, entry, state).map((holder) => ({
      kind: holder.kind,
      id: holder.id,
      title: titled(holder),
    }));
    if (usedBy.length > 0) throw problem('in-use', { usedBy });
    return lineOf({ ...entry, version: entry.version + 1, archived: true }, 'archived', valuesOf(entry));
  };
  return writeNext(register, { change, action: 'archive', next }, answer);
}

/** Entries to be archived in one go. */
interface Archiving {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly ids: readonly string[];
  readonly reason: string;
  /** Looks at the register in the turn of writing, and refuses. */
  readonly check: (state: RegisterState) => void;
}

/** Archives several entries of a kind that nothing holds on to, all or none. */
export function archiveEntries<T>(
  register: RegisterWriter,
  { actor, kind, ids, reason, check }: Archiving,
  answer: (written: Written) => T,
): Promise<T> {
  return register.write((state) => {
    const role = permit(actionOn(kind, 'archive'), actor);
    check(state);
    const lines = ids.map((id) => {
      const entry = findEntry(actor, state, kind, id);
      return lineOf({ ...entry, version: entry.version + 1, archived: true }, 'archived', valuesOf(entry));
    });
    return { lines, signature: signed(actor, role, reason), act: 'BLK' };
  }, answer);
}

/** Brings an archived entry back, unless it would refer to archived ones. */
export function restoreEntry<T>(register: RegisterWriter, change: ChangeRequest, answer: Answer<T>): Promise<T> {
  const next: Next = (entry, state) => {
    if (!entry.archived) throw problem('not-archived');
    const gone = references(entry.kind, valuesOf(entry)).filter(
      ({ to }) => to !== entry.id && entryAt(state, to)?.archived,
    );
    const ids = [...new Set(gone.map(({ to }) => to))].join(', ');
    if (ids) throw problem('refers-to-archived', { params: { ids } });
    return lineOf({ ...entry, version: entry.version + 1, archived: false }, 'restored', valuesOf(entry));
  };
  return writeNext(register, { change, action: 'archive', next }, answer);
}
