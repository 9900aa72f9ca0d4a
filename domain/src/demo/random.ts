/** A source of numbers that gives the same sequence for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Between `least` and `most` different items, in the order of the list. */
  readonly some: <T>(items: readonly T[], least: number, most: number) => T[];
}

/** Makes a {@link Random} from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const some = <T>(items: readonly T[], least: number, most: number): T[] => {
    const count = Math.min(items.length, least + below(most - least + 1));
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(below(items.length));
    return [...chosen].toSorted((a, b) => a - b).map((index) => items[index] as T);
  };
  return { below, pick, some };
}
