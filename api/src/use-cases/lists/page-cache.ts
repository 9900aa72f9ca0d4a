import type { Entry } from 'domain/core';

interface Page {
  readonly from: readonly Entry[];
  readonly json: Buffer;
}

/** Some megabytes at most: pages of a usual size are twenty kilobytes. */
const remembers = 100;
/** A longer page is made each time. */
const maxLength = 100_000;

/** Pages sent lately, serialized, because many readers get the same first page. A page is valid as long as the result it was cut from. */
export class PageCache {
  readonly #made = new Map<string, Page>();

  /** The page of this name, where it is known and still stands. */
  known(name: string, from: readonly Entry[]): Buffer | undefined {
    const known = this.#made.get(name);
    return known?.from === from ? known.json : undefined;
  }

  /** The page of this name, made when it is not known or no longer stands. */
  get(name: string, from: readonly Entry[], make: () => string): Buffer {
    const known = this.known(name, from);
    if (known) return known;
    const json = Buffer.from(make());
    this.#made.delete(name);
    const [oldest = ''] = this.#made.keys();
    if (this.#made.size === remembers) this.#made.delete(oldest);
    if (json.length <= maxLength) this.#made.set(name, { from, json });
    return json;
  }
}
