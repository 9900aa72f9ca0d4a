import type { ChangeAnswer, DifferenceAnswer, HistoryItem, VersionAnswer } from 'domain/contract';
import {
  type AnyValues,
  diff,
  type Entry,
  type EntryLine,
  type Kind,
  type Language,
  type RegisterState,
} from 'domain/core';
import { owns, maySee } from '#use-cases/entries/entry-permissions.ts';
import { formatChange } from '#use-cases/entries/format-change.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import { nameIn } from '#use-cases/entries/entry-facts.ts';
import { findEntry } from '#use-cases/entries/read-entry.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { entryLineOf } from '#storage/entry-lines.ts';
import type { Journal } from '#storage/journal.ts';

/** Which entry the history is of, who reads it, and in which language. */
export interface HistoryQuery {
  readonly actor: Actor;
  readonly state: RegisterState;
  readonly kind: Kind;
  readonly id: string;
  readonly language: Language;
}

/** The versions of an entry, for roles that may read its log. A comment that was internal once stays so in its past. */
async function versionsOf(journal: Journal, { actor, state, kind, id }: HistoryQuery): Promise<EntryLine[]> {
  const entry = findEntry(actor, state, kind, id);
  permit('read-log', actor, owns(actor, entry, state));
  const lines: EntryLine[] = [];
  for (const stored of await journal.history(kind, id)) {
    const line = entryLineOf(stored);
    if (maySee(actor, line as unknown as Entry)) lines.push(line);
    if (isTurnOver()) await nextTurn();
  }
  return lines;
}

async function wordsBetween(
  { kind, language, state }: HistoryQuery,
  from: EntryLine | undefined,
  to: EntryLine,
): Promise<ChangeAnswer[]> {
  const sides = { kind, before: (from?.values ?? {}) as AnyValues, after: to.values as AnyValues };
  const context = { language, codeName, nameOf: (id: string) => nameIn(state, id) };
  const words: ChangeAnswer[] = [];
  for (const change of diff(kind, sides.before, sides.after)) {
    if (isTurnOver()) await nextTurn();
    words.push(formatChange(change, sides, context));
  }
  return words;
}

/** Every version of an entry, newest first, each with what it changed in words. */
export async function historyOf(journal: Journal, query: HistoryQuery): Promise<HistoryItem[]> {
  const lines = await versionsOf(journal, query);
  const items: HistoryItem[] = [];
  for (const [index, line] of lines.entries()) {
    const { version, at, actor, role, action, reason, archived, redacted } = line;
    const head = { version, at, actor, role, action, ...(reason !== undefined && { reason }), archived };
    const changes = redacted ? [] : await wordsBetween(query, lines[index - 1], line);
    items.push({ ...head, ...(redacted && { redacted }), changes });
    if (isTurnOver()) await nextTurn();
  }
  return items.toReversed();
}

const versionIn = (lines: readonly EntryLine[], version: number): EntryLine => {
  const line = lines.find((one) => one.version === version);
  if (!line) throw problem('not-found');
  return line;
};

/** One version of an entry as it was written. */
export async function versionOf(journal: Journal, query: HistoryQuery, version: number): Promise<VersionAnswer> {
  const { kind, id, at, actor, role, action, reason, archived, redacted, values } = versionIn(
    await versionsOf(journal, query),
    version,
  );
  const head = { kind, id, version, at, actor, role, action, ...(reason !== undefined && { reason }), archived };
  return { ...head, ...(redacted && { redacted }), values };
}

/** What changed between two versions of an entry, in words. */
export async function differenceBetween(
  journal: Journal,
  query: HistoryQuery,
  from: number,
  to: number,
): Promise<DifferenceAnswer> {
  const lines = await versionsOf(journal, query);
  return { from, to, changes: await wordsBetween(query, versionIn(lines, from), versionIn(lines, to)) };
}
