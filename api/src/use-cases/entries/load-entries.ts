import { actionOn, type Entry, type Kind, kinds, type RegisterState, type Signature } from 'domain/core';
import { type FileEntry, placeEntries, type PlacedEntry } from 'domain/entry-file';
import type { Issue } from 'domain/schema';
import type { Actor } from '#use-cases/actor/actor.ts';
import { issuesIn } from '#use-cases/entries/check-entry.ts';
import { freeReferences } from '#use-cases/entries/free-references.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import { newRowId, placeIn } from '#use-cases/entries/sent-values.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { NewLine } from '#storage/journal.ts';

/** How entries of a file are loaded. */
export interface Loading {
  /** Beside what the register holds already; otherwise it must be empty. */
  readonly additional: boolean;
  /** Returns the actor in the turn of writing, or refuses. */
  readonly sign: () => Signature;
}

const isEmpty = (state: RegisterState): boolean => Object.values(state.entries).every((entries) => entries.size === 0);

const lineOf = ({ kind, id, values }: PlacedEntry): NewLine => ({
  kind,
  id,
  version: 1,
  action: 'imported',
  snapshot: { archived: false, values },
});

const entryOf = ({ kind, id, values }: PlacedEntry, { at, actor }: Signature): Entry => ({
  kind,
  id,
  version: 1,
  archived: false,
  createdAt: at,
  changedAt: at,
  changedBy: actor,
  values,
});

/** The register as it will be with some entries more: what one of them refers to may be another. */
function stateWith(state: RegisterState, placed: readonly PlacedEntry[], signature: Signature): RegisterState {
  const added = Map.groupBy(placed, ({ kind }) => kind);
  const entriesOf = (kind: Kind): ReadonlyMap<string, Entry> => {
    const more = (added.get(kind) ?? []).map((one) => [one.id, entryOf(one, signature)] as const);
    return more.length === 0 ? state.entries[kind] : new Map([...state.entries[kind], ...more]);
  };
  const entries = Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind)])) as RegisterState['entries'];
  return { upTo: state.upTo, entries };
}

/** What is wrong with entries in the register they are to stand in, by their places in the file. */
function issuesOf(state: RegisterState, placed: readonly PlacedEntry[]): Issue[] {
  return placed.flatMap(({ kind, id, values }, at) =>
    issuesIn(state, kind, values, undefined, id).map((issue) => ({
      ...issue,
      path: ['entries', at, 'values', ...placeIn(values, issue.path)],
    })),
  );
}

/**
 * Writes the entries of a file in one transaction, all or none, with the checks of any creation: well-formed values, references
 * that exist, no circles. Answers how many entries it made.
 */
export function loadEntries<T>(
  register: RegisterWriter,
  entries: readonly FileEntry[],
  { additional, sign }: Loading,
  answer: (count: number) => T,
): Promise<T> {
  const decide = (state: RegisterState) => {
    const signature = sign();
    if (!additional && !isEmpty(state)) throw problem('not-empty');
    const placed = placeEntries(entries, freeReferences(state), newRowId);
    if (!placed.ok) throw problem('invalid', { issues: placed.issues });
    const issues = issuesOf(stateWith(state, placed.values, signature), placed.values);
    if (issues.length > 0) throw problem('invalid', { issues });
    return { lines: placed.values.map(lineOf), signature };
  };
  return register.write(decide, (written) => answer(written.entries.length));
}

/** The signature of an actor that may import, and create entries of every kind in a file; refuses otherwise. */
export function importedBy(actor: Actor, entries: readonly FileEntry[]): Signature {
  const creating = [...new Set(entries.map((entry) => entry.kind))].map((kind) => actionOn(kind, 'create'));
  const role = permit({ allOf: ['import', ...creating] }, actor);
  return { actor: actor.name, role, at: new Date().toISOString() };
}
