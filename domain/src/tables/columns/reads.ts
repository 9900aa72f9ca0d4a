import type { Cell } from '#tables/columns/cells.ts';
import type { Field } from '#model/field.ts';
import type { Text } from '#language/text.ts';

/** What reading a cell back needs to know: the words of every language a file may be written in. */
export interface ReadContext {
  readonly says: readonly ((text: Text) => string)[];
  readonly words: readonly ((field: Field, value: unknown) => string)[];
}

/** What a cell says, or that it cannot be understood. */
export type ReadCell = { readonly value: unknown } | { readonly unread: Cell };

/** The column fills a field of the entry or row: its path, and how a cell that is not empty is read. */
interface ReadsField {
  /** One value, or several. */
  readonly as: 'field' | 'items';
  readonly path: readonly string[];
  read(cell: Cell, context: ReadContext): ReadCell;
}

/**
 * What an import may read from a column: the key that says which entry or row it is, the stamp that says which version was
 * exported, a field, several items of a field, or nothing.
 */
export type Reads = 'key' | 'stamp' | 'no' | ReadsField;
