import type { EntryLine } from '#entries/journal.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';
import { kinds } from '#registers/registers.ts';

/** A record as it stands in a register: the newest snapshot of one reference. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** The stable human reference, `PA-0001`; never reused. */
  readonly id: string;
  /** Counts the changes from 1. */
  readonly version: number;
  readonly archived: boolean;
  /** UTC time of the first and of the newest change. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** The account that made the newest change. */
  readonly changedBy: string;
  readonly values: EntryValues<K>;
  /** Set when the content of this version has been redacted; the values read as empty. */
  readonly redacted?: true;
  /** SHA-256 of the snapshot as the journal holds it, in hexadecimal; absent when that says the same as `archived` and `values`. */
  readonly storedHash?: string;
}

/** The entries as of a moment, by kind and reference. Read it; only the journal's fold writes it. */
export interface RegisterState {
  /** The journal row this state has been folded up to. */
  readonly upTo: number;
  readonly entries: Readonly<Record<Kind, ReadonlyMap<string, Entry>>>;
}

/** A state under construction. */
export interface OpenState {
  upTo: number;
  entries: Record<Kind, Map<string, Entry>>;
}

/** A register in which nothing has been written. */
export const emptyState = (): OpenState => ({
  upTo: 0,
  entries: Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Record<Kind, Map<string, Entry>>,
});

/**
 * What an entry becomes by the next line about it. Where the lines between are left out, `createdAt` is the UTC time of its
 * first.
 */
export function entryAfter(line: EntryLine, before: Entry | undefined, createdAt?: string): Entry {
  return {
    kind: line.kind,
    id: line.id,
    version: line.version,
    archived: line.archived,
    createdAt: createdAt ?? before?.createdAt ?? line.at,
    changedAt: line.at,
    changedBy: line.actor,
    values: line.values,
    ...(line.redacted && { redacted: line.redacted }),
    ...(line.storedHash && { storedHash: line.storedHash }),
  };
}

/** Takes one journal line into the state and returns the entry it made; lines come in the order of the journal. */
export function fold(state: OpenState, line: EntryLine, createdAt?: string): Entry {
  const entry = entryAfter(line, state.entries[line.kind].get(line.id), createdAt);
  state.entries[line.kind].set(line.id, entry);
  state.upTo = line.seq;
  return entry;
}

/** The entry with a reference, or `undefined`. */
export function entryIn<K extends Kind>(state: RegisterState, kind: K, id: string): Entry<K> | undefined {
  return state.entries[kind].get(id) as Entry<K> | undefined;
}

/** Whether one reference comes before another: `PA-9999` before `PA-10000`. */
export const byReference = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function inOrder(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  let before: Entry | undefined;
  for (const entry of entries.values()) {
    if (before && byReference(before, entry) > 0)
      return new Map([...entries.values()].toSorted(byReference).map((one) => [one.id, one]));
    before = entry;
  }
  return new Map(entries);
}

/** A register at rest: what is written from now on does not reach it, and its entries stand in the order of their references. */
export const frozenCopy = ({ upTo, entries }: RegisterState): RegisterState => ({
  upTo,
  entries: Object.fromEntries(
    kinds.map((kind) => [kind, inOrder(entries[kind])]),
  ) as unknown as RegisterState['entries'],
});
