import { completenessOf } from 'domain/rules';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { bareLetter, type FindingItem } from '#register/findings/finding-queries.ts';

/** How a letter of Article 30 stands in one record. */
export interface LetterStatus {
  /** The letter alone: `e`. */
  readonly letter: string;
  /** Whether something is lacking that Article 30 itself asks for. */
  readonly lacking: boolean;
}

/** How each letter of a record stands, by what was found in it and in those who keep it; nothing for what is no record of its own. */
export function letterStatuses(entry: ReadEntry, items: readonly FindingItem[]): LetterStatus[] {
  const complete = completenessOf(entry, (id) => items.filter((item) => item.id === id));
  return (complete?.letters ?? []).map((letter) => ({
    letter: bareLetter(letter),
    lacking: complete?.lacking.includes(letter) ?? false,
  }));
}
