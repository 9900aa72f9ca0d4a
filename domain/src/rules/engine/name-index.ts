import type { Entry, RegisterState } from '#entries/register.ts';
import type { Steps } from '#entries/steps.ts';
import type { Kind } from '#registers/registers.ts';
import { isNumbered, named, type NameReader, purposesOf } from '#rules/engine/names.ts';

const kindsFiled = new Set<Kind>([...named, 'activity']);

/** Shortens a key to a number, within what was shortened before; two keys that meet by chance only cost a comparison. */
function short(key: string, within = 0x811c9dc5): number {
  let hash = within;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

function keysOf(entry: Entry, { nameIn, filedUnder }: NameReader): readonly number[] {
  const keys = new Set<number>();
  const activity = entry.kind === 'activity' ? (entry as Entry<'activity'>) : undefined;
  const within = short(activity ? `activity ${activity.values.organisation ?? ''} ` : `${entry.kind} `);
  const name = nameIn(entry);
  if (name) for (const key of filedUnder(name)) keys.add(short(key, within));
  const purposes = activity && !isNumbered(name) ? purposesOf(activity) : '';
  if (purposes) keys.add(short(`|${purposes}`, within));
  return [...keys];
}

/** Inserts a reference in order, so that the result does not depend on how often entries have changed. */
function inOrder(ids: string[], id: string): string[] {
  const at = ids.findLastIndex((one) => one.length < id.length || (one.length === id.length && one < id));
  ids.splice(at + 1, 0, id);
  return ids;
}

/**
 * Which entries are filed under the same keys by what they are called, and activities by their purposes: those a search for
 * duplicates has to look at. Kept up with every change, so that it never looks through a whole register.
 */
export class NameIndex {
  readonly #names: NameReader;
  readonly #filed = new Map<number, string | string[]>();
  readonly #keys = new Map<string, readonly number[]>();

  constructor(names: NameReader) {
    this.#names = names;
  }

  /** Takes the entries of a register in, those left out that it knows as they are by now. */
  *fill(state: RegisterState): Steps {
    for (const kind of kindsFiled)
      for (const entry of state.entries[kind].values()) {
        if (!this.#keys.has(entry.id)) this.#put(entry);
        yield;
      }
  }

  /** The references of entries that may be called like this one: all of them, or the first `most` where one will do. */
  near(id: string, most = Infinity): Set<string> {
    return this.#sharing(this.#keys.get(id) ?? [], id, most);
  }

  /** Takes in what an entry is called now; answers those who may be, or may have been, called like it. */
  changed(entry: Entry, before: Entry | undefined): Set<string> {
    if (!kindsFiled.has(entry.kind)) return new Set();
    const were = this.#sharing(before ? keysOf(before, this.#names) : [], entry.id);
    this.#drop(entry.id);
    this.#put(entry);
    for (const id of this.near(entry.id)) were.add(id);
    return were;
  }

  #sharing(keys: readonly number[], id: string, most = Infinity): Set<string> {
    const near = new Set<string>();
    for (const key of keys) {
      const filed = this.#filed.get(key);
      // Most entries are alone under their keys.
      if (filed === undefined || filed === id) continue;
      for (const other of typeof filed === 'string' ? [filed] : filed) {
        if (near.size >= most) return near;
        if (other !== id) near.add(other);
      }
    }
    return near;
  }

  #filedUnder(key: number): readonly string[] {
    const filed = this.#filed.get(key);
    return typeof filed === 'string' ? [filed] : (filed ?? []);
  }

  #put(entry: Entry): void {
    const keys = keysOf(entry, this.#names);
    this.#keys.set(entry.id, keys);
    for (const key of keys) {
      const filed = this.#filed.get(key);
      if (filed === undefined) this.#filed.set(key, entry.id);
      else this.#filed.set(key, inOrder(typeof filed === 'string' ? [filed] : filed, entry.id));
    }
  }

  #drop(id: string): void {
    for (const key of this.#keys.get(id) ?? []) {
      const left = this.#filedUnder(key).filter((one) => one !== id);
      if (left.length > 0) this.#filed.set(key, left);
      else this.#filed.delete(key);
    }
  }
}
