import { kinds, type EntryAction, type EntryLine, type EntryValues, type Kind, type StoredLine } from 'domain/core';

const entryKinds: ReadonlySet<string> = new Set(kinds);

/** Whether a line is about an entry of the register, and not about an account, a session, an export … */
export const isEntryLine = (line: { readonly kind: string }): boolean => entryKinds.has(line.kind);

interface Snapshot {
  readonly archived: boolean;
  readonly values: EntryValues;
}

const archiving: ReadonlySet<string> = new Set<EntryAction>(['archived', 'merged']);

// A redacted line still tells by its action whether the entry went to the archive.
const redacted = (line: StoredLine) => ({ archived: archiving.has(line.action), values: {}, redacted: true }) as const;

/** The line with its content read. */
export function entryLineOf(line: StoredLine): EntryLine {
  const content = line.snapshot === null ? redacted(line) : (JSON.parse(line.snapshot) as Snapshot);
  return {
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
    ...content,
  };
}
