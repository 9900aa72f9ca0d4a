import type { Profile } from '#csv/cells.ts';
import type { ExportContext } from '#csv/context.ts';
import type { Entry } from '#register.ts';
import type { Kind } from '#registers/registers.ts';
import { type Language, type Text, text } from '#text.ts';

interface ColumnFacts {
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
interface SingleColumn<K extends Kind> extends ColumnFacts {
  readonly holds: 'text' | 'date' | 'time' | 'number';
  get(entry: Entry<K>, context: ExportContext): string | undefined;
}

/** A column of several texts a row. */
interface ListColumn<K extends Kind> extends ColumnFacts {
  readonly holds: 'texts';
  get(entry: Entry<K>, context: ExportContext): readonly string[];
}

/** One column of a table, told once: what it is called, which provision asks for it, and how a row's content is found. */
export type Column<K extends Kind = Kind> = SingleColumn<K> | ListColumn<K>;

/** A table that can be exported: one row for each entry of its kind that belongs to it. */
export interface Table<K extends Kind = Kind> {
  /** The name of the file, and its address. */
  readonly name: string;
  readonly label: Text;
  readonly about: Text;
  readonly kind: K;
  readonly columns: readonly Column<K>[];
  /** Whether an entry is a row of the table; every entry of the kind is when this is absent. */
  includes?(entry: Entry<K>, context: ExportContext): boolean;
}

type Get<K extends Kind, T> = (entry: Entry<K>, context: ExportContext) => T;
type Facts = readonly [key: string, header: Text, cites: readonly string[]];

/** Whether a provision is one of the letters of Article 30 that say what a record contains. */
const isLetter = (cite: string): boolean => /^30\([12]\)\([a-g]\)/.test(cite);

const factsOf = ([key, header, cites]: Facts): ColumnFacts => ({
  key,
  header,
  cites,
  ...(!cites.some(isLetter) && { beyond: true }),
});

/** The makers of a kind's columns: of one text, of several, and of what comes later. Whether Article 30 asks for it follows from the provisions. */
export const columnsOf = <K extends Kind>() => ({
  single: (
    ...[key, header, cites, get, holds = 'text']: [...Facts, Get<K, string | undefined>, SingleColumn<K>['holds']?]
  ): Column<K> => ({
    ...factsOf([key, header, cites]),
    holds,
    get,
  }),
  several: (...[key, header, cites, get]: [...Facts, Get<K, readonly string[]>]): Column<K> => ({
    ...factsOf([key, header, cites]),
    holds: 'texts',
    get,
  }),
  later: (...[key, header, cites, holds]: [...Facts, SingleColumn<K>['holds']]): Column<K> => ({
    ...factsOf([key, header, cites]),
    later: true,
    holds,
    get: () => undefined,
  }),
});

const beyond = text('beyond Art. 30', 'ut over art. 30');

/** A column's header for people: `Purposes [30(1)(b)]`, and `Legal bases [beyond Art. 30: 6(1)]` where Article 30 does not ask. */
export function humanHeader(column: Column, language: Language): string {
  const cites = column.cites.join(', ');
  const mark = column.beyond ? [beyond[language], cites].filter(Boolean).join(': ') : cites;
  return `${column.header[language]} [${mark}]`;
}

/** The header of a column in a profile: the human one, or the stable key for programs. */
export const headerIn = (column: Column, profile: Profile, language: Language): string =>
  profile === 'data' ? column.key : humanHeader(column, language);
