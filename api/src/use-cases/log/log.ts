import type { LogLine, LogPage } from 'domain/contract';
import { type RegisterState, type StoredLine } from 'domain/core';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import { entryAt, titled } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { isEntryLine } from '#storage/entry-lines.ts';
import type { Journal } from '#storage/journal.ts';

/** What the log is read from. */
export interface LogDeps {
  readonly journal: Journal;
  readonly register: RegisterReader;
}

/** A line as the log shows it: actor, action, time and entry, but never its content. */
function presentLine(line: StoredLine): LogLine {
  const { seq, at, actor, role, reason, reasonHash, kind, id, version, action, act, hash } = line;
  return {
    seq,
    at,
    actor,
    role,
    ...(reason !== null && { reason }),
    ...(reason === null && reasonHash !== null && { reasonRedacted: true }),
    kind,
    id,
    version,
    action,
    ...(act !== null && { act }),
    ...(line.snapshot === null && { redacted: true }),
    hash,
  };
}

function namesOf(lines: readonly StoredLine[], state: RegisterState, actor: Actor): Record<string, string> {
  const entries = lines.filter(isEntryLine).flatMap(({ id }) => entryAt(state, id) ?? []);
  return Object.fromEntries(entries.filter((entry) => maySee(actor, entry)).map((entry) => [entry.id, titled(entry)]));
}

/** One page of the journal, newest line first. Lines are numbered without gaps, so every page is equally near. */
export async function readLog(
  { journal, register }: LogDeps,
  actor: Actor,
  page: number,
  size: number,
): Promise<LogPage> {
  const { seq: total } = await journal.head();
  const until = total - (page - 1) * size;
  const from = Math.max(0, until - size);
  const lines = until > 0 ? await journal.since(from, until - from) : [];
  const names = namesOf(lines, await register.current(), actor);
  return { items: lines.map(presentLine).toReversed(), names, total, page, size };
}
