import type { Profile } from '#csv/cells.ts';
import type { ExportContext } from '#csv/context.ts';
import type { Entry } from '#entries/register.ts';
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
  /** What fills it does not exist yet, so that it is empty in every row. */
  readonly later?: true;
}

/** A column of one text a row. */
interface SingleColumn<R> extends ColumnFacts {
  readonly holds: 'text' | 'date' | 'time' | 'number';
  get(row: R, context: ExportContext): string | undefined;
}

/** A column of several texts a row. */
interface ListColumn<R> extends ColumnFacts {
  readonly holds: 'texts';
  get(row: R, context: ExportContext): readonly string[];
}

/** One column, told once: what it is called, which provision asks for it, and how a row's content is found. */
export type ColumnOf<R> = SingleColumn<R> | ListColumn<R>;

/** One column of a table of entries. */
export type Column<K extends Kind = Kind> = ColumnOf<Entry<K>>;

/** Rows of whatever kind that can be exported. */
export interface Sheet<R> {
  /** The name of the file, and its address. */
  readonly name: string;
  readonly label: Text;
  readonly about: Text;
  readonly columns: readonly ColumnOf<R>[];
}

/** A table of entries: one row for each entry of its kind that belongs to it. */
export interface Table<K extends Kind = Kind> extends Sheet<Entry<K>> {
  readonly kind: K;
  /** Whether an entry is a row of the table; every entry of the kind is when this is absent. */
  includes?(entry: Entry<K>, context: ExportContext): boolean;
}

type Get<R, T> = (row: R, context: ExportContext) => T;
type Facts = readonly [key: string, header: Text, cites: readonly string[]];

/** Whether a provision is one of the letters of Article 30 that say what a record contains. */
const isLetter = (cite: string): boolean => /^30\([12]\)\([a-g]\)/.test(cite);

const factsOf = ([key, header, cites]: Facts, ofRecord: boolean): ColumnFacts => ({
  key,
  header,
  cites,
  ...(ofRecord && !cites.some(isLetter) && { beyond: true }),
});

/**
 * The makers of columns: of one text, of several, and of what comes later. In tables of the record, whether Article 30 asks
 * for a column follows from its provisions.
 */
export const columnsFor = <R>({ ofRecord = false }: { readonly ofRecord?: boolean } = {}) => ({
  single: (
    ...[key, header, cites, get, holds = 'text']: [...Facts, Get<R, string | undefined>, SingleColumn<R>['holds']?]
  ): ColumnOf<R> => ({
    ...factsOf([key, header, cites], ofRecord),
    holds,
    get,
  }),
  several: (...[key, header, cites, get]: [...Facts, Get<R, readonly string[]>]): ColumnOf<R> => ({
    ...factsOf([key, header, cites], ofRecord),
    holds: 'texts',
    get,
  }),
  later: (...[key, header, cites, holds]: [...Facts, SingleColumn<R>['holds']]): ColumnOf<R> => ({
    ...factsOf([key, header, cites], ofRecord),
    later: true,
    holds,
    get: () => undefined,
  }),
});

/** The makers of the columns of a kind's tables. */
export const columnsOf = <K extends Kind>() => columnsFor<Entry<K>>({ ofRecord: true });

const beyond = text('beyond Art. 30');

/** A column's header for people: `Purposes [30(1)(b)]`, and `Legal bases [beyond Art. 30: 6(1)]` where Article 30 does not ask. */
export function humanHeader(column: ColumnFacts, language: Language): string {
  const cites = column.cites.join(', ');
  const mark = column.beyond ? [translate(beyond, language), cites].filter(Boolean).join(': ') : cites;
  return mark ? `${translate(column.header, language)} [${mark}]` : translate(column.header, language);
}

/** The header of a column in a profile: the human one, or the stable key for programs. */
export const headerIn = (column: ColumnFacts, profile: Profile, language: Language): string =>
  profile === 'data' ? column.key : humanHeader(column, language);
