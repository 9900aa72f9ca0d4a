import type { Remark } from '#model/define-register.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';
import type { RuleId } from '#rules/book/book.ts';

/**
 * One entry of the example register. It goes by a key, and refers to others by theirs, because references belong to the
 * register it is loaded into.
 */
export type ExampleEntry = {
  [K in Kind]: { readonly kind: K; readonly key: string; readonly values: EntryValues<K> };
}[Kind];

type Note = Omit<Remark, 'id'>;

/** What a document says of the fields of an entry: the words themselves, and how far they carry. */
export interface Quotes {
  /** The document says it in these words. */
  readonly stated: (path: string, quote: string, note?: string) => Note;
  /** A reader concluded it from these words. */
  readonly inferred: (path: string, quote: string, note?: string) => Note;
  /** The document leaves it open, or lost it; somebody has to ask. */
  readonly toVerify: (path: string, quote: string, note?: string) => Note;
}

const remarkOf =
  (status: Note['status'], source: string) =>
  (path: string, quote: string, note?: string): Note => ({ path, status, quote, source, ...(note && { note }) });

/** Quotes from one document, named the way its remarks name it. */
export const quotesFrom = (source: string): Quotes => ({
  stated: remarkOf('stated', source),
  inferred: remarkOf('inferred', source),
  toVerify: remarkOf('to-verify', source),
});

/** An entry with where its content comes from. Remarks are numbered in the order given. */
export function entry<K extends Kind>(kind: K, key: string, values: EntryValues<K>, ...remarks: Note[]): ExampleEntry {
  const numbered = remarks.map((remark, index) => ({ id: `q${index + 1}`, ...remark }));
  return { kind, key, values: { ...values, ...(numbered.length > 0 && { remarks: numbered }) } };
}

/** What a person saw that the fields of a document's register do not show. */
export interface Seen {
  readonly rule: RuleId;
  /** The key of the entry it is about, and the field there. */
  readonly about: string;
  readonly path: string;
  readonly note: string;
  readonly quote: string;
}

/** Observations of a reader, each with the words of the document it goes by. */
export const observations = ({ inferred, stated }: Quotes, seen: Readonly<Record<string, Seen>>): ExampleEntry[] =>
  Object.entries(seen).map(([key, values]) =>
    entry('observation', key, values, inferred('note', values.quote), stated('quote', values.quote)),
  );
