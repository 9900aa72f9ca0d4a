import type { Cell, CellType, Profile } from '#tables/columns/cells.ts';
import { type Reads, worded } from '#tables/columns/reads.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import type { Entry } from '#entries/register.ts';
import type { Steps } from '#entries/steps.ts';
import type { Kind } from '#registers/registers.ts';
import type { Language } from '#language/languages.ts';
import { type Text, text } from '#language/text.ts';
import { translate } from '#language/translate.ts';

export interface ColumnFacts {
  /** The stable name of the column in the `data` profile, and for everything else that is derived from it. */
  readonly key: string;
  readonly header: Text;
  /** The provision that asks for it; of Art. 30 with its letter. */
  readonly cites: readonly string[];
  /** Article 30 does not ask for it. */
  readonly beyond?: true;
  /** What the header says before its own words, for a field within others. */
  readonly within?: readonly Text[];
  /** What of the column may be read back. */
  readonly reads: Reads;
}

/** One column: what it is called, which provision asks for it, what its cells are, and how a row's content is found. */
export interface ColumnOf<R> extends ColumnFacts {
  readonly holds: CellType;
  get(row: R, context: ExportContext): Cell | undefined;
}

/** One column of a table of entries. */
export type Column<K extends Kind = Kind> = ColumnOf<Entry<K>>;

/** Rows of whatever kind that can be exported. */
export interface Sheet<R> {
  /** The name of the file, and its address. */
  readonly name: string;
  readonly label: Text;
  /** What its label says first, for a table of rows within entries. */
  readonly within?: readonly Text[];
  readonly about: Text;
  readonly columns: readonly ColumnOf<R>[];
}

/** What a table belongs to: the records the law asks for, what the register keeps, or what is noted beside it and corrected in the law. */
export const tableGroups = ['statutory', 'record', 'other'] as const;
export type TableGroup = (typeof tableGroups)[number];

/** A table of the entries of a kind: a row an entry, or a row a row of theirs. */
export interface Table<R = unknown> extends Sheet<R> {
  readonly kind: Kind;
  readonly group: TableGroup;
  /** Makes ready in small steps what its rows are found by. */
  readonly prepare?: (context: ExportContext) => Steps;
  /** The rows of an entry; none when it does not belong to the table. */
  rowsOf(entry: Entry, context: ExportContext): readonly R[];
}

/** A table of one row an entry of kind `K`. */
export type EntryTable<K extends Kind> = Table<Entry<K>> & { readonly kind: K };

/** The rows of a table with a row an entry, of those that are `included`. */
export const entryRows =
  <K extends Kind>(included: (entry: Entry<K>, context: ExportContext) => boolean = () => true) =>
  (entry: Entry, context: ExportContext): readonly Entry<K>[] =>
    included(entry as Entry<K>, context) ? [entry as Entry<K>] : [];

type Get<R, T> = (row: R, context: ExportContext) => T;
type Facts = readonly [key: string, header: Text, cites: readonly string[]];

/** Whether a provision is one of the letters of Article 30 that say what a record contains. */
const isLetter = (cite: string): boolean => /^30\([12]\)\([a-g]\)/.test(cite);

export const factsOf = ([key, header, cites]: Facts, ofRecord: boolean): Omit<ColumnFacts, 'reads'> => ({
  key,
  header,
  cites,
  ...(ofRecord && !cites.some(isLetter) && { beyond: true }),
});

/** Equal texts stand once. */
const each = (texts: readonly string[]): readonly string[] => (texts.length > 1 ? [...new Set(texts)] : texts);

/**
 * The makers of columns: of one value and of several. In tables of the record, whether Article 30 asks for a column follows from
 * its provisions, and what is said twice stands once. Columns are worded for readers, so nothing is read back
 * from them unless they say so.
 */
export const columnsFor = <R>({ ofRecord = false }: { readonly ofRecord?: boolean } = {}) => ({
  single: (
    ...[key, header, cites, get, holds = 'text', reads = worded]: [
      ...Facts,
      Get<R, string | number | undefined>,
      Exclude<CellType, 'texts'>?,
      Reads?,
    ]
  ): ColumnOf<R> => ({ ...factsOf([key, header, cites], ofRecord), holds, reads, get }),
  several: (
    ...[key, header, cites, get, reads = worded]: [...Facts, Get<R, readonly string[]>, Reads?]
  ): ColumnOf<R> => ({
    ...factsOf([key, header, cites], ofRecord),
    holds: 'texts',
    reads,
    get: ofRecord ? (row, context) => each(get(row, context)) : get,
  }),
});

/** The makers of the columns of a kind's tables. */
export const columnsOf = <K extends Kind>() => columnsFor<Entry<K>>({ ofRecord: true });

const beyond = text('beyond Art. 30');

/** A column's header for people: `Purposes [30(1)(b)]`, and `Legal bases [beyond Art. 30: 6(1)]` where Article 30 does not ask. */
export function humanHeader(column: ColumnFacts, language: Language): string {
  const cites = column.cites.join(', ');
  const mark = column.beyond ? [translate(beyond, language), cites].filter(Boolean).join(': ') : cites;
  const header = [...(column.within ?? []), column.header].map((part) => translate(part, language)).join(' › ');
  return mark ? `${header} [${mark}]` : header;
}

/** The header of a column in a profile: the human one, or the stable key for programs. */
export const headerIn = (column: ColumnFacts, profile: Profile, language: Language): string =>
  profile === 'data' ? column.key : humanHeader(column, language);

/** The cells of a row, in the order of the columns: each is of the type that its column holds. */
export const cellsOf = <R>(sheet: Sheet<R>, row: R, context: ExportContext): (Cell | undefined)[] =>
  sheet.columns.map((column) => column.get(row, context));
