/** A map seen through changes of its own; the map below stays as it is. */
export class OverlayMap<V> implements ReadonlyMap<string, V> {
  readonly #below: ReadonlyMap<string, V>;
  readonly #changed = new Map<string, V>();
  #added = 0;

  constructor(below: ReadonlyMap<string, V>) {
    this.#below = below;
  }

  get size(): number {
    return this.#below.size + this.#added;
  }

  set(key: string, value: V): void {
    if (!this.has(key)) this.#added += 1;
    this.#changed.set(key, value);
  }

  get(key: string): V | undefined {
    return this.#changed.get(key) ?? this.#below.get(key);
  }

  has(key: string): boolean {
    return this.#changed.has(key) || this.#below.has(key);
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of this.#below) yield [key, this.#changed.get(key) ?? value];
    for (const [key, value] of this.#changed) if (!this.#below.has(key)) yield [key, value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
