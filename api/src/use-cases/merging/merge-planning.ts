import { type Entry, type Kind, kindOf, type RegisterState } from 'domain/core';
import { type MergePlan, planMerge } from 'domain/merging';
import { type Issue, readTidied } from 'domain/schema';
import { issuesIn } from '#use-cases/entries/check-entry.ts';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { problem } from '#use-cases/problems/problem.ts';

/** Why an entry cannot be the one that stays, if so. */
function issueWith(into: Entry | undefined, from: Entry, id: string): Omit<Issue, 'path'> | undefined {
  if (id === from.id) return { code: 'itself' };
  if (kindOf(id) !== undefined && kindOf(id) !== from.kind) return { code: 'other-kind' };
  if (!into) return { code: 'unknown-reference', params: { id } };
  return into.archived ? { code: 'archived-reference', params: { id } } : undefined;
}

/** The entry another is to be merged into; refuses one that cannot be. */
function stayingEntry(state: RegisterState, from: Entry, id: string): Entry {
  const into = entryAt(state, id);
  const issue = issueWith(into, from, id);
  if (issue || !into) throw problem('invalid', { issues: [{ path: ['into'], code: 'malformed', ...issue }] });
  return into;
}

/** What merging two entries would change, as the register stands. */
export function planIn(register: RegisterReader, state: RegisterState, from: Entry, into: string): MergePlan {
  if (from.archived) throw problem('archived');
  const users = [...register.usesOf(from.id, state)].flatMap((id) => entryAt(state, id) ?? []);
  return planMerge(stayingEntry(state, from, into), from, users);
}

/** The register with some entries as they are to be. */
function stateAfter(state: RegisterState, changed: readonly Entry[]): RegisterState {
  const entries: Record<Kind, ReadonlyMap<string, Entry>> = { ...state.entries };
  for (const [kind, some] of Map.groupBy(changed, (entry) => entry.kind))
    entries[kind] = new Map([...state.entries[kind], ...some.map((entry) => [entry.id, entry] as const)]);
  return { ...state, entries };
}

/** What is wrong with entries in the register they are to stand in, each with its reference before the field. */
export function issuesAfter(state: RegisterState, changed: readonly Entry[]): Issue[] {
  const after = stateAfter(state, changed);
  return changed.flatMap((entry) =>
    // What they refer to they have referred to before: that it is archived is no reason to refuse.
    issuesIn(after, entry.kind, entry.values, entry).map((issue) => ({ ...issue, path: [entry.id, ...issue.path] })),
  );
}

/** The entries as they are to be after a merge: the one that goes, the one that stays, and those that refer to it. */
export function entriesAfter({ from, into, values, moved }: MergePlan): [Entry, Entry, ...Entry[]] {
  const next = (entry: Entry, changed: Partial<Entry>): Entry => ({ ...entry, version: entry.version + 1, ...changed });
  return [
    next(from, { archived: true }),
    next(into, { values }),
    ...moved.map((one) => next(one.entry, { values: one.values })),
  ];
}

/** What keeps a merge from being carried out. */
export function issuesOf(plan: MergePlan, state: RegisterState): Issue[] {
  const [gone, into, ...moved] = entriesAfter(plan);
  const read = readTidied(into.kind, into.values);
  const malformed = read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [into.id, ...issue.path] }));
  return [...malformed, ...issuesAfter(stateAfter(state, [gone]), [into, ...moved])];
}
