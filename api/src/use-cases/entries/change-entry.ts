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
  same,
  type Signature,
} from 'domain/core';
import { owns } from '#use-cases/entries/entry-permissions.ts';
import { issuesIn } from '#use-cases/entries/check-entry.ts';
import { entryAt, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import { freeReferences } from '#use-cases/entries/free-references.ts';
import { findEntry, presentEntry } from '#use-cases/entries/read-entry.ts';
import type { RegisterStore } from '#use-cases/entries/register-store.ts';
import { sentValues } from '#use-cases/entries/sent-values.ts';
import { requireRole } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import type { NewLine } from '#storage/journal.ts';
import { VersionTaken } from '#storage/problems.ts';

/** Which entry is changed, by whom, from which version, and why. */
export interface ChangeRequest {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly id: string;
  readonly from: number;
  /** In which a refusal tells what stands now. */
  readonly language: Language;
  readonly reason?: string | undefined;
}

/** The actor's signature under what it does in one of its roles, and why. */
export const signed = (actor: Actor, role: string, reason?: string): Signature => ({
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

/**
 * Makes entries of a kind, all or none. References are given when their turn to be written has come, so none is left out and
 * none given twice; `check` sees the register as it stands then.
 */
export async function createEntries(
  register: RegisterStore,
  actor: Actor,
  kind: Kind,
  inputs: readonly unknown[],
  check: (state: RegisterState) => void = () => undefined,
  act?: ActPrefix,
): Promise<readonly Entry[]> {
  const role = requireRole(actionOn(kind, 'create'), actor);
  const sent = inputs.map((input) => sentValues(kind, input));
  const decide = (state: RegisterState): NewLine[] => {
    check(state);
    const free = freeReferences(state);
    return sent.map((one) => {
      one.refuse(issuesIn(state, kind, one.values, undefined));
      return lineOf({ kind, id: free(kind), version: 1, archived: false }, 'created', one.values);
    });
  };
  return register.write(decide, signed(actor, role), act);
}

/** Makes an entry. */
export async function createEntry(register: RegisterStore, actor: Actor, kind: Kind, input: unknown): Promise<Entry> {
  const [entry] = await createEntries(register, actor, kind, [input]);
  if (!entry) throw new Error('nothing was written');
  return entry;
}

/** The entry at hand, if the actor may do this to it and starts from the version that stands. */
export function startingPoint(state: RegisterState, change: ChangeRequest, action: Action): Entry {
  const entry = findEntry(change.actor, state, change.kind, change.id);
  requireRole(actionOn(change.kind, action), change.actor, owns(change.actor, entry, state));
  if (entry.version !== change.from)
    throw problem('stale', { current: presentEntry({ actor: change.actor, state, language: change.language }, entry) });
  return entry;
}

/** The role that lets the actor do this to the entry as it stands; refuses before anything is read or written. */
async function roleFrom(register: RegisterStore, change: ChangeRequest, action: Action): Promise<string> {
  const now = await register.current();
  return requireRole(
    actionOn(change.kind, action),
    change.actor,
    owns(change.actor, startingPoint(now, change, action), now),
  );
}

/** What the next version of an entry is, decided in its turn; `undefined` when there is none. */
type Next = (entry: Entry, state: RegisterState) => NewLine | undefined;

async function writeNext(
  register: RegisterStore,
  change: ChangeRequest,
  action: Action,
  role: string,
  next: Next,
): Promise<Entry> {
  const decide = (state: RegisterState): NewLine[] => {
    const line = next(startingPoint(state, change, action), state);
    return line ? [line] : [];
  };
  try {
    const [written] = await register.write(decide, signed(change.actor, role, change.reason));
    return written ?? startingPoint(await register.current(), change, action);
  } catch (error) {
    if (error instanceof VersionTaken) startingPoint(await register.current(), change, action);
    throw error;
  }
}

/** Replaces the values of an entry. Values that say the same change nothing and write nothing. */
export async function changeEntry(register: RegisterStore, change: ChangeRequest, input: unknown): Promise<Entry> {
  const role = await roleFrom(register, change, 'edit');
  const sent = sentValues(change.kind, input);
  return writeNext(register, change, 'edit', role, (entry, state) => {
    if (entry.archived) throw problem('archived');
    sent.refuse(issuesIn(state, change.kind, sent.values, entry));
    if (same(sent.values, valuesOf(entry))) return undefined;
    return lineOf({ ...entry, version: entry.version + 1 }, 'changed', sent.values);
  });
}

/** The live entries that hold a reference to this one. What only speaks about an entry, as a comment does, does not keep it. */
const holdersOf = (register: RegisterStore, entry: Entry, state: RegisterState): Entry[] =>
  [...register.usesOf(entry.id, state)].flatMap((id) => {
    const holder = entryAt(state, id);
    return holder && !holder.archived && !registers[holder.kind].annotation && id !== entry.id ? [holder] : [];
  });

/** Archives an entry, unless live entries refer to it. */
export async function archiveEntry(register: RegisterStore, change: ChangeRequest): Promise<Entry> {
  const role = await roleFrom(register, change, 'archive');
  return writeNext(register, change, 'archive', role, (entry, state) => {
    if (entry.archived) throw problem('archived');
    const usedBy = holdersOf(register, entry, state).map((holder) => ({
      kind: holder.kind,
      id: holder.id,
      title: titled(holder),
    }));
    if (usedBy.length > 0) throw problem('in-use', { usedBy });
    return lineOf({ ...entry, version: entry.version + 1, archived: true }, 'archived', valuesOf(entry));
  });
}

/** Archives several entries of a kind that nothing holds on to, all or none; `check` sees the register when their turn has come. */
export async function archiveEntries(
  register: RegisterStore,
  actor: Actor,
  kind: Kind,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
  check: (state: RegisterState) => void,
): Promise<readonly Entry[]> {
  const role = requireRole(actionOn(kind, 'archive'), actor);
  const decide = (state: RegisterState): NewLine[] => {
    check(state);
    return ids.map((id) => {
      const entry = findEntry(actor, state, kind, id);
      return lineOf({ ...entry, version: entry.version + 1, archived: true }, 'archived', valuesOf(entry));
    });
  };
  return register.write(decide, signed(actor, role, reason), 'BLK');
}

/** Brings an archived entry back, unless it would refer to archived ones. */
export async function restoreEntry(register: RegisterStore, change: ChangeRequest): Promise<Entry> {
  const role = await roleFrom(register, change, 'archive');
  return writeNext(register, change, 'archive', role, (entry, state) => {
    if (!entry.archived) throw problem('not-archived');
    const gone = references(entry.kind, valuesOf(entry)).filter(
      ({ to }) => to !== entry.id && entryAt(state, to)?.archived,
    );
    const ids = [...new Set(gone.map(({ to }) => to))].join(', ');
    if (ids) throw problem('refers-to-archived', { params: { ids } });
    return lineOf({ ...entry, version: entry.version + 1, archived: false }, 'restored', valuesOf(entry));
  });
}
