import type { MergedInto, UnmergeResult } from 'domain/contract';
import {
  actionOn,
  type AnyValues,
  type Entry,
  type EntryLine,
  references,
  type RegisterState,
  type StoredLine,
} from 'domain/core';
import { owns, maySee } from '#use-cases/entries/entry-permissions.ts';
import { lineOf, signed } from '#use-cases/entries/change-entry.ts';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import { findEntry } from '#use-cases/entries/read-entry.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import { isPermitted, permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { entryLineOf } from '#storage/entry-lines.ts';
import type { Journal, NewLine } from '#storage/journal.ts';
import { presentBriefly } from '#use-cases/merging/merge-entries.ts';
import { issuesAfter } from '#use-cases/merging/merge-planning.ts';

/** What undoing stands on. */
export interface Merged {
  readonly register: RegisterWriter;
  readonly journal: Journal;
}

/** The lines of one merge: of the entry that went, of the one that stayed, and of those that referred to it. */
type Lines = readonly [gone: StoredLine, stays: StoredLine, ...others: StoredLine[]];

/** The lines of a merge follow the one of the entry that went. Those of format 1 say by their action that they do. */
const isOfMerge = (line: StoredLine, gone: StoredLine): boolean =>
  gone.act === null ? line.act === null && line.action === 'changed-by-merge' : line.act === gone.act;

/** The lines after that of the entry that went, as long as they belong to the same merge. */
async function linesAfter(journal: Journal, gone: StoredLine): Promise<StoredLine[]> {
  const found: StoredLine[] = [];
  for (;;) {
    const next = await journal.since(found.at(-1)?.seq ?? gone.seq);
    const end = next.findIndex((line) => !isOfMerge(line, gone));
    found.push(...(end === -1 ? next : next.slice(0, end)));
    if (end !== -1 || next.length === 0) return found;
  }
}

/** The merge an entry went in, when that is the last that happened to it. */
async function mergeOf(journal: Journal, { kind, id, version }: Entry): Promise<Lines | undefined> {
  const [gone] = await journal.history(kind, id, version - 1);
  if (gone?.action !== 'merged') return undefined;
  const [stays, ...others] = await linesAfter(journal, gone);
  return stays && [gone, stays, ...others];
}

const isChanged = (state: RegisterState, line: StoredLine): boolean =>
  entryAt(state, line.id)?.version !== line.version;

/** The reason is in the log, so it is shown only with permission to read that. */
const readsLog = (actor: Actor, entry: Entry, state: RegisterState): boolean =>
  isPermitted('read-log', actor, owns(actor, entry, state));

/** The merge of an entry with its actor and reason, and what has changed since so that it cannot be undone. */
export async function presentMerge({ journal, register }: Merged, actor: Actor, entry: Entry): Promise<MergedInto> {
  const state = await register.current();
  const lines = entry.archived ? await mergeOf(journal, entry) : undefined;
  const into = lines && entryAt(state, lines[1].id);
  if (!lines || !into) return { into: null };
  const [gone, ...others] = lines;
  const changed = others.filter((line) => isChanged(state, line)).flatMap(({ id }) => entryAt(state, id) ?? []);
  return {
    into: presentBriefly(into),
    at: gone.at,
    actor: gone.actor,
    ...(gone.reason !== null && readsLog(actor, entry, state) && { reason: gone.reason }),
    records: others.length - 1,
    changed: changed.filter((one) => maySee(actor, one)).map(presentBriefly),
  };
}

/** The version of an entry before a line about it. What has been taken out of it for good cannot come back. */
async function before(journal: Journal, line: StoredLine): Promise<EntryLine> {
  const [old] = await journal.history(line.kind, line.id, Math.max(0, line.version - 2));
  if (old?.version !== line.version - 1 || old.snapshot === null)
    throw problem('changed-since', { params: { ids: line.id } });
  return entryLineOf(old);
}

function refuseArchived(state: RegisterState, entry: Entry): void {
  const gone = references(entry.kind, entry.values as AnyValues).filter(
    ({ to }) => to !== entry.id && entryAt(state, to)?.archived,
  );
  const ids = [...new Set(gone.map(({ to }) => to))].join(', ');
  if (ids) throw problem('refers-to-archived', { params: { ids } });
}

/** The lines that undo a merge, if nothing it changed has been changed since. */
function undoLines(state: RegisterState, lines: Lines, old: readonly EntryLine[]): NewLine[] {
  if (isChanged(state, lines[0])) throw problem('not-merged');
  const changed = lines.filter((line) => isChanged(state, line)).map(({ id }) => id);
  if (changed.length > 0) throw problem('changed-since', { params: { ids: changed.join(', ') } });
  const entries = old.flatMap(({ id, values }) => {
    const now = entryAt(state, id);
    return now ? [{ ...now, version: now.version + 1, archived: false, values }] : [];
  });
  const [restored, ...others] = entries;
  if (!restored) throw problem('not-merged');
  refuseArchived(state, restored);
  const issues = issuesAfter(state, entries);
  if (issues.length > 0) throw problem('invalid', { issues });
  return [
    lineOf(restored, 'restored', restored.values),
    ...others.map((entry) => lineOf(entry, 'changed', entry.values)),
  ];
}

interface UnmergeRequest {
  readonly actor: Actor;
  readonly kind: Entry['kind'];
  readonly id: string;
  readonly reason: string;
}

/** Undoes a merge as a whole: every entry says again what it said before, and the one that went is back. */
export async function unmergeEntries(
  { journal, register }: Merged,
  { actor, kind, id, reason }: UnmergeRequest,
): Promise<UnmergeResult> {
  const lines = await mergeOf(journal, findEntry(actor, await register.current(), kind, id));
  if (!lines) throw problem('not-merged');
  const old: EntryLine[] = [];
  for (const line of lines) old.push(await before(journal, line));
  return register.write(
    (state) => {
      const role = permit(actionOn(kind, 'merge'), actor, owns(actor, findEntry(actor, state, kind, id), state));
      return { lines: undoLines(state, lines, old), signature: signed(actor, role, reason), act: 'MRG' };
    },
    ({ entries: [from, into, ...others] }) => {
      if (!from || !into) throw new Error('nothing was written');
      return { into: presentBriefly(into), from: presentBriefly(from), records: others.length };
    },
  );
}
