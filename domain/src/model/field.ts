import type { Text } from '#language/text.ts';
import type { CodeScheme } from '#vocabulary/code-scheme.ts';
import type { Vocabulary } from '#vocabulary/vocabulary.ts';

/** What every field says of itself, whatever its type. */
export interface FieldFacts {
  /** The question or noun shown beside the control and in column headers. */
  readonly label: Text;
  /** Provisions that ask for this field, without "Art.": `30(1)(b)`, `9(2)`; the first one is the main one. GDPR unless another act is named. */
  readonly cites?: readonly string[];
  /** What lists of the kind do with this field, which they receive with every row; `true` for all of it. */
  readonly list?: true | ListUse;
}

/** What lists do with a field. */
export interface ListUse {
  /** A column that is shown unless the reader chooses otherwise, or one to choose. */
  readonly column?: 'default' | 'optional';
  readonly sort?: true;
  readonly filter?: true;
}

const inEveryWay: ListUse = { column: 'default', sort: true, filter: true };

/** What lists do with a field: nothing, unless its definition says so. */
export const listUseOf = ({ list }: Pick<FieldFacts, 'list'>): ListUse => (list === true ? inEveryWay : (list ?? {}));

/** A text: one line, or several when `lines` is set. `max` is in UTF-16 code units. */
export interface TextField extends FieldFacts {
  readonly type: 'text';
  readonly lines?: boolean;
  readonly format?: 'email' | 'url' | 'phone' | 'language';
  readonly max: number;
}
/** A list of short texts, such as trade names. */
export interface TextsField extends FieldFacts {
  readonly type: 'texts';
  readonly max: number;
}
/** A whole number of at least zero. */
export interface NumberField extends FieldFacts {
  readonly type: 'number';
}
/** A calendar date, `YYYY-MM-DD`, without time or zone. */
export interface DateField extends FieldFacts {
  readonly type: 'date';
}
/** An ISO 8601 duration of years, months, weeks and days, such as `P3Y6M`. */
export interface PeriodField extends FieldFacts {
  readonly type: 'period';
}
/** Plain yes or no without legal weight; absent means that it is not recorded. */
export interface FlagField extends FieldFacts {
  readonly type: 'flag';
}
/** One code of a vocabulary. Starts undecided, always. */
export interface ChoiceField<C extends string = string> extends FieldFacts {
  readonly type: 'choice';
  readonly of: Vocabulary<C>;
}
/** Several codes of a vocabulary. */
export interface ChoicesField<C extends string = string> extends FieldFacts {
  readonly type: 'choices';
  readonly of: Vocabulary<C>;
}
/** A code of a large public vocabulary. */
export interface CodeField extends FieldFacts {
  readonly type: 'code';
  readonly scheme: CodeScheme;
}
/** An ISO 3166-1 alpha-2 country code. */
export interface CountryField extends FieldFacts {
  readonly type: 'country';
}
/** Several country codes. */
export interface CountriesField extends FieldFacts {
  readonly type: 'countries';
}
/**
 * A three-valued answer kept apart from silence: `yes`, `no` (with who confirmed it and when), `unknown`, and
 * `not-stated` for what a source document does not say. `rows` names the rows that a `yes` announces.
 */
export interface AnswerField extends FieldFacts {
  readonly type: 'answer';
  readonly rows?: string;
}
/** The reference of one entry of one of the named kinds. */
export interface RefField extends FieldFacts {
  readonly type: 'ref';
  readonly to: readonly string[];
}
/** References of several entries. */
export interface RefsField extends FieldFacts {
  readonly type: 'refs';
  readonly to: readonly string[];
}
/** Fields that belong together and occur once, such as a contact. */
export interface GroupField<S extends Fields = Fields> extends FieldFacts {
  readonly type: 'group';
  readonly fields: S;
}
/** Fields that occur any number of times; each row keeps an `id` of its own for its whole life. `title` names the field a row is called by. */
export interface RowsField<S extends Fields = Fields> extends FieldFacts {
  readonly type: 'rows';
  readonly fields: S;
  readonly row: Text;
  readonly title: string;
}

export type Field =
  | TextField
  | TextsField
  | NumberField
  | DateField
  | PeriodField
  | FlagField
  | ChoiceField
  | ChoicesField
  | CodeField
  | CountryField
  | CountriesField
  | AnswerField
  | RefField
  | RefsField
  | GroupField
  | RowsField;

/** Fields by name, in the order they are read. */
export interface Fields {
  readonly [name: string]: Field;
}

/** The stored form of an {@link AnswerField}: who confirmed it and on which date belong to the answer itself. */
export interface Answer {
  answer: 'yes' | 'no' | 'unknown' | 'not-stated';
  confirmedBy?: string;
  confirmedOn?: string;
}

/** The stored form of a field: empty is absent, never `null` or `''`. */
export type Value<F> = F extends { type: 'text' | 'date' | 'period' | 'code' | 'country' | 'ref' }
  ? string
  : F extends { type: 'texts' | 'countries' | 'refs' }
    ? string[]
    : F extends { type: 'number' }
      ? number
      : F extends { type: 'flag' }
        ? boolean
        : F extends { type: 'answer' }
          ? Answer
          : F extends { type: 'choice'; of: Vocabulary<infer C> }
            ? C
            : F extends { type: 'choices'; of: Vocabulary<infer C> }
              ? C[]
              : F extends { type: 'group'; fields: infer S extends Fields }
                ? Values<S>
                : F extends { type: 'rows'; fields: infer S extends Fields }
                  ? Row<S>[]
                  : never;

/** The stored form of several fields. Every one may be missing: well-formed is not complete. */
export type Values<S extends Fields> = { -readonly [K in keyof S]?: Value<S[K]> };

/** One row of a {@link RowsField}. */
export type Row<S extends Fields> = Values<S> & { id: string };

type Facts<F extends Field, Own extends string> = Omit<F, 'type' | Own>;

/** One line of text. */
export const line = (facts: Omit<Facts<TextField, 'lines' | 'max'>, never> & { max?: number }): TextField => ({
  type: 'text',
  max: 500,
  ...facts,
});
/** Text of several lines. */
export const lines = (facts: Facts<TextField, 'lines' | 'max' | 'format'> & { max?: number }): TextField => ({
  type: 'text',
  lines: true,
  max: 20_000,
  ...facts,
});
export const texts = (facts: Facts<TextsField, 'max'>): TextsField => ({ type: 'texts', max: 500, ...facts });
export const number = (facts: Facts<NumberField, never>): NumberField => ({ type: 'number', ...facts });
export const date = (facts: Facts<DateField, never>): DateField => ({ type: 'date', ...facts });
export const period = (facts: Facts<PeriodField, never>): PeriodField => ({ type: 'period', ...facts });
export const flag = (facts: Facts<FlagField, never>): FlagField => ({ type: 'flag', ...facts });
export const country = (facts: Facts<CountryField, never>): CountryField => ({ type: 'country', ...facts });
export const countries = (facts: Facts<CountriesField, never>): CountriesField => ({ type: 'countries', ...facts });
export const answer = (facts: Facts<AnswerField, never>): AnswerField => ({ type: 'answer', ...facts });
export const code = (scheme: CodeScheme, facts: Facts<CodeField, 'scheme'>): CodeField => ({
  type: 'code',
  scheme,
  ...facts,
});
export const choice = <C extends string>(of: Vocabulary<C>, facts: Facts<ChoiceField, 'of'>): ChoiceField<C> => ({
  type: 'choice',
  of,
  ...facts,
});
export const choices = <C extends string>(of: Vocabulary<C>, facts: Facts<ChoicesField, 'of'>): ChoicesField<C> => ({
  type: 'choices',
  of,
  ...facts,
});
/** Stands in for every kind of record: all but annotations and the rows of law tables. `registers.ts` puts their names in its place. */
export const anyRecord: readonly string[] = ['*'];

/** A reference to an entry of kind `to`, or of one of several kinds. */
export const ref = (to: string | readonly string[], facts: Facts<RefField, 'to'>): RefField => ({
  type: 'ref',
  to: typeof to === 'string' ? [to] : to,
  ...facts,
});
export const refs = (to: string | readonly string[], facts: Facts<RefsField, 'to'>): RefsField => ({
  type: 'refs',
  to: typeof to === 'string' ? [to] : to,
  ...facts,
});
export const group = <S extends Fields>(facts: Facts<GroupField, 'fields'>, fields: S): GroupField<S> => ({
  type: 'group',
  fields,
  ...facts,
});
export const rows = <S extends Fields>(facts: Facts<RowsField, 'fields'>, fields: S): RowsField<S> => ({
  type: 'rows',
  fields,
  ...facts,
});
