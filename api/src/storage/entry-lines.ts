import { hash } from 'node:crypto';
import {
  definitionsNumber,
  kinds,
  type EntryAction,
  type EntryLine,
  type EntryValues,
  type Kind,
  type StoredLine,
  upcast,
} from 'domain/core';
import { NewerStore } from '#storage/problems.ts';

const entryKinds: ReadonlySet<string> = new Set(kinds);

/** Whether a line is about an entry of the register, and not about an account, a session, an export … */
export const isEntryLine = (line: { readonly kind: string }): boolean => entryKinds.has(line.kind);

interface Snapshot {
  readonly archived: boolean;
  readonly values: EntryValues;
}

const archiving: ReadonlySet<string> = new Set<EntryAction>(['archived', 'merged']);

// A redacted line still says by its action whether the entry went to the archive.
const redacted = (line: StoredLine) => ({ archived: archiving.has(line.action), values: {}, redacted: true }) as const;

function contentOf(line: StoredLine) {
  const writtenBy = line.definitions ?? 1;
  if (writtenBy > definitionsNumber) throw newerLines(writtenBy);
  if (line.snapshot === null) return redacted(line);
  const { archived, values } = JSON.parse(line.snapshot) as Snapshot;
  if (writtenBy === definitionsNumber) return { archived, values };
  const read = upcast(line.kind, values, writtenBy) as EntryValues;
  return { archived, values: read, ...(read !== values && { storedHash: hash('sha256', line.snapshot, 'hex') }) };
}

/** The error for lines that a newer version of this program has written. */
export const newerLines = (definitions: number): NewerStore =>
  new NewerStore(
    `The journal was written by a newer version of Protokoll (definitions ${definitions}, this one knows ${definitionsNumber}). Update Protokoll.`,
  );

/** The line with its content read, as today's definitions understand it. */
export const entryLineOf = (line: StoredLine): EntryLine => ({
  seq: line.seq,
  at: line.at,
  actor: line.actor,
  role: line.role,
  ...(line.reason !== null && { reason: line.reason }),
  kind: line.kind as Kind,
  id: line.id,
  version: line.version,
  action: line.action as EntryAction,
  hash: line.hash,
  ...contentOf(line),
});
