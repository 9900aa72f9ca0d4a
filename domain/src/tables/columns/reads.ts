import type { Cell } from '#tables/columns/cells.ts';
import type { Field } from '#model/field.ts';
import type { Text } from '#language/text.ts';

/** What reading a cell back needs to know: the words of every language a file may be written in. */
export interface ReadContext {
  readonly translations: readonly ((text: Text) => string)[];
  readonly formats: readonly ((field: Field, value: unknown) => string)[];
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
 * Why a column is not read back: its words are made for readers, out of several fields or by rules of wording; it says what
 * stands in another entry, which has a table of its own; or it is worked out and stored nowhere.
 */
export type NotReadBack = 'worded' | 'of-others' | 'computed';

/**
 * What an import may read from a column: the key that says which entry or row it is, the stamp that says which version was
 * exported, a field, several items of a field, or nothing, with the reason.
 */
export type Reads = 'key' | 'stamp' | { readonly no: NotReadBack } | ReadsField;

/** What of the entry a column fills; `undefined` where it fills nothing. */
export const readsField = (reads: Reads): ReadsField | undefined =>
  typeof reads === 'object' && 'path' in reads ? reads : undefined;

export const worded: Reads = { no: 'worded' };
export const ofOthers: Reads = { no: 'of-others' };
export const computed: Reads = { no: 'computed' };
