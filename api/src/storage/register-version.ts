import { type Entry, entryAfter, kinds, type Kind, type RegisterState, type StoredLine } from 'domain/core';
import { entryLineOf, isEntryLine } from '#storage/entry-lines.ts';
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
interface Change {
  readonly entry: Entry;
  readonly before: Entry | undefined;
}

/** Lines that were written together, what they changed, and the version they make. */
export interface Step {
  readonly lines: readonly StoredLine[];
  readonly changes: readonly Change[];
  readonly version: RegisterVersion;
}

/** Takes the next lines onto a version. */
function stepFrom(version: RegisterVersion, lines: readonly StoredLine[]): Step {
  const newest = new Map<string, Entry>();
  const changes = lines.filter(isEntryLine).map((stored): Change => {
    const line = entryLineOf(stored);
    const before = newest.get(line.id) ?? version.entries[line.kind].get(line.id);
    const entry = entryAfter(line, before);
    newest.set(line.id, entry);
    return { entry, before };
  });
  return { lines, changes, version: nextVersion(version, [...newest.values()], lines.at(-1)?.seq ?? version.upTo) };
}

const isSame = (one: StoredLine, other: StoredLine | undefined): boolean =>
  one.seq === other?.seq && one.hash === other.hash;

/**
 * The steps that lines make from a version. Those that are known already are passed over, and not made again; a step of another
 * beginning is not among them: it was never stored.
 */
export function stepsFrom(version: RegisterVersion, lines: readonly StoredLine[], known: readonly Step[]): Step[] {
  const steps: Step[] = [];
  let taken = 0;
  for (const step of known) {
    const from = taken;
    if (!step.lines.every((line, index) => isSame(line, lines[from + index]))) break;
    steps.push(step);
    taken += step.lines.length;
  }
  const rest = lines.slice(taken);
  return rest.length === 0 ? steps : [...steps, stepFrom(steps.at(-1)?.version ?? version, rest)];
}
