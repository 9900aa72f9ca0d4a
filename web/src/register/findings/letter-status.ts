import type { Section } from 'domain/layout';
import { completenessOf } from 'domain/rules';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { bareLetter, type FindingItem } from '#register/findings/finding-queries.ts';

/** Where a letter of Article 30 stands in one record: nothing recorded yet, something lacking, or complete. */
type LetterState = 'empty' | 'lacking' | 'complete';

/** What a mark says: the state of a letter, or that what is typed cannot be saved. */
export type MarkState = LetterState | 'error';

export interface LetterStatus {
  /** The letter alone: `e`. */
  readonly letter: string;
  readonly state: LetterState;
  /** How much is lacking that Article 30 itself asks for. */
  readonly count: number;
}

/** The fields a section is filled in by: its own, and the one it opens the form at. */
export const fieldsShownIn = ({ fields, opensAt }: Section): readonly string[] => [
  ...fields,
  ...(opensAt ? [opensAt] : []),
];

/** The state of each letter of a record, by what is found in it and in those who keep it; none for what is no record of its own. */
export function letterStatuses(
  entry: ReadEntry,
  items: readonly FindingItem[],
  sections: readonly Section[],
): LetterStatus[] {
  const complete = completenessOf(entry, (id) => items.filter((item) => item.id === id));
  return (complete?.letters ?? []).map((full) => {
    const letter = bareLetter(full);
    const begun = sections.some(
      (one) => one.letter === letter && fieldsShownIn(one).some((name) => entry.values[name] !== undefined),
    );
    const count = items.filter((item) => item.letter === full && item.article30).length;
    if (!complete?.lacking.includes(full)) return { letter, state: 'complete', count: 0 };
    return { letter, state: begun ? 'lacking' : 'empty', count: Math.max(count, 1) };
  });
}
