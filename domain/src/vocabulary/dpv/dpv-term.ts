/** A concept of the W3C Data Privacy Vocabulary (https://w3id.org/dpv), in English as published. */
export interface DpvTerm {
  readonly code: string;
  readonly label: string;
  /** The codes of the broader concepts. */
  readonly broader: readonly string[];
}

type Row = readonly [code: string, label: string, broader?: string];
/** Concepts by their rows: the codes of broader concepts are separated by spaces. */
export const terms = (rows: readonly Row[]): readonly DpvTerm[] =>
  rows.map(([code, label, broader]) => ({ code, label, broader: broader ? broader.split(' ') : [] }));
