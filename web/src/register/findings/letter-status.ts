import { type LetterState, type LetterStatus, letterStatuses as statusesOf } from 'domain/rules';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';

/** What a mark says: the state of a letter, or that what is typed cannot be saved. */
export type MarkState = LetterState | 'error';

/** The state of each letter of a record, by what is found in it and in those who keep it; none for what is no record of its own. */
export const letterStatuses = (entry: ReadEntry, items: readonly FindingItem[]): LetterStatus[] =>
  statusesOf(entry, (id) => items.filter((item) => item.id === id));
