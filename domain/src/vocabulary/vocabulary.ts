import type { Text } from '#language/text.ts';

/** One code of a vocabulary with its wording, and for law: its provision, dates, source and how sure we are of it. */
export interface Term<C extends string = string> {
  readonly code: C;
  readonly label: Text;
  readonly note?: Text;
  readonly cites?: string;
  /** First and last calendar date on which the term is in force, where it has such dates. */
  readonly from?: string;
  readonly until?: string;
  readonly iri?: string;
  readonly source?: string;
  readonly confidence?: string;
}

/** A closed list of terms. */
export interface Vocabulary<C extends string = string> {
  readonly terms: readonly Term<C>[];
}

/** Makes a vocabulary from rows of code, wording in English and, where law stands behind it, the provision. */
export const vocabulary = <const C extends string>(
  rows: readonly (readonly [C, string | Text, string?])[],
): Vocabulary<C> => ({
  terms: rows.map(([code, label, cites]) => ({
    code,
    label: typeof label === 'string' ? { en: label } : label,
    ...(cites && { cites }),
  })),
});

/** The term with this code, or `undefined`. */
export const termOf = <C extends string>(of: Vocabulary<C>, code: string): Term<C> | undefined =>
  of.terms.find((term) => term.code === code);
