const chunkSize = 64;

/** Where each key stands. Versions share it, because a key never goes away: what stands beyond a version's size is not in it. */
interface Keys {
  readonly list: string[];
  readonly positions: Map<string, number>;
}

const copyOf = ({ list }: Keys, size: number): Keys => {
  const kept = list.slice(0, size);
  return { list: kept, positions: new Map(kept.map((key, position) => [key, position])) };
};

/**
 * A map that never changes: a change makes a new version, which shares with this one all but the few values around the
 * change. Keys stand in the order in which they came.
 */
export class PersistentMap<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  readonly #keys: Keys;
  readonly #chunks: readonly (readonly V[])[];

  private constructor(size: number, keys: Keys, chunks: readonly (readonly V[])[]) {
    this.size = size;
    this.#keys = keys;
    this.#chunks = chunks;
  }

  static empty<T>(): PersistentMap<T> {
    return new PersistentMap<T>(0, { list: [], positions: new Map() }, []);
  }

  /** The next version, in which these keys have these values. */
  with(changes: Iterable<readonly [string, V]>): PersistentMap<V> {
    // When another version has gone on from this one, its keys are its own.
    const keys = this.#keys.list.length === this.size ? this.#keys : copyOf(this.#keys, this.size);
    const chunks = [...this.#chunks];
    const own = new Set<number>();
    for (const [key, value] of changes) {
      const known = keys.positions.get(key);
      const position = known ?? keys.list.push(key) - 1;
      if (known === undefined) keys.positions.set(key, position);
      const index = Math.floor(position / chunkSize);
      const chunk = own.has(index) ? (chunks[index] as V[]) : [...(chunks[index] ?? [])];
      chunk[position % chunkSize] = value;
      chunks[index] = chunk;
      own.add(index);
    }
    return new PersistentMap(keys.list.length, keys, chunks);
  }

  get(key: string): V | undefined {
    const position = this.#keys.positions.get(key) ?? this.size;
    return position < this.size ? this.#chunks[Math.floor(position / chunkSize)]?.[position % chunkSize] : undefined;
  }

  has(key: string): boolean {
    return (this.#keys.positions.get(key) ?? this.size) < this.size;
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *keys(): MapIterator<string> {
    for (let position = 0; position < this.size; position += 1) yield this.#keys.list[position] as string;
  }

  *values(): MapIterator<V> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  *entries(): MapIterator<[string, V]> {
    let position = 0;
    for (const value of this.values()) yield [this.#keys.list[position++] as string, value];
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
