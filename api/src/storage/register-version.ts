import { type Entry, entryAfter, kinds, type Kind, type RegisterState, type StoredLine } from 'domain/core';
import { entryLineOf } from '#storage/entry-lines.ts';
import { OverlayMap } from '#storage/overlay-map.ts';
import { PersistentMap } from '#storage/persistent-map.ts';

type OfKind<T> = Readonly<Record<Kind, T>>;

const ofEachKind = <T>(make: (kind: Kind) => T): OfKind<T> =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as OfKind<T>;

/** A version of the register that is stored. It never changes; the next one shares with it what has not changed. */
export interface RegisterVersion extends RegisterState {
  readonly entries: OfKind<PersistentMap<Entry>>;
}

export const emptyVersion = (): RegisterVersion => ({ upTo: 0, entries: ofEachKind(() => PersistentMap.empty()) });

/** The version after this one, up to a line of the journal. */
export function nextVersion(version: RegisterVersion, changed: readonly Entry[], upTo: number): RegisterVersion {
  const entries: Record<Kind, PersistentMap<Entry>> = { ...version.entries };
  for (const [kind, some] of Map.groupBy(changed, (entry) => entry.kind))
    entries[kind] = entries[kind].with(some.map((entry) => [entry.id, entry] as const));
  return { upTo, entries };
}

/** An entry that was written, and what it was before. */
export interface Change {
  readonly entry: Entry;
  readonly before: Entry | undefined;
}

/** A version with lines on top of it that are not stored yet, or not known to be. */
export class RegisterDraft {
  readonly #upTo: number;
  readonly #entries: OfKind<OverlayMap<Entry>>;
  readonly changes: Change[] = [];

  constructor({ upTo, entries }: RegisterState) {
    this.#upTo = upTo;
    this.#entries = ofEachKind((kind) => new OverlayMap(entries[kind]));
  }

  /** Takes the next line about an entry; `createdAt` is the time of its first line when the lines between are left out. */
  take(stored: StoredLine, createdAt?: string): void {
    const line = entryLineOf(stored);
    const before = this.#entries[line.kind].get(line.id);
    const entry = entryAfter(line, before, createdAt);
    this.#entries[line.kind].set(line.id, entry);
    this.changes.push({ entry, before });
  }

  get state(): RegisterState {
    return { upTo: this.#upTo, entries: this.#entries };
  }
}
