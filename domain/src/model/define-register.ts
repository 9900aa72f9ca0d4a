import { choice, date, type Field, type Fields, line, lines, rows, type Values } from '#model/field.ts';
import type { Traits } from '#model/traits.ts';
import { type Text, text } from '#language/text.ts';
import { remarkStatuses } from '#vocabulary/statuses.ts';

/** One kind of record, defined once; everything that handles the kind is derived from this. */
export interface Register<N extends string = string, S extends Fields = Fields> extends Traits {
  /** The kind's name in code and in the journal. */
  readonly name: N;
  /** The plural as it stands in an address: `/api/v1/<path>`. */
  readonly path: string;
  /** The letters before the number of a reference: `PA` in `PA-0001`. */
  readonly prefix: string;
  readonly label: Text;
  readonly plural: Text;
  /** What an entry of this kind is, in a sentence a newcomer understands. */
  readonly about: Text;
  readonly cites: readonly string[];
  /** The field an entry is called by. */
  readonly title: string;
  readonly fields: S & RemarkFields;
}

/**
 * Provenance: what is known of where a field's content comes from. `path` is the field's place in the entry, row ids
 * included: `purposes/r1/legalBasis`. Any field of any record may carry any number of remarks.
 */
const remarkFields = {
  path: line({ label: text('Field') }),
  status: choice(remarkStatuses, { label: text('Standing') }),
  quote: lines({ label: text('Quote') }),
  source: line({ label: text('Source') }),
  note: lines({ label: text('Note') }),
  by: line({ label: text('By') }),
  on: date({ label: text('On') }),
};

const remarks = rows(
  {
    label: text('Provenance'),
    row: text('Remark'),
    title: 'quote',
  },
  remarkFields,
);

type RemarkFields = { remarks: typeof remarks };

/** One provenance remark of an entry. */
export type Remark = Values<typeof remarkFields> & { id: string };

type Name<S> = Extract<keyof S, string>;
type Named<T> = Pick<T, Extract<keyof T, keyof Traits>>;

/** Defines a kind of record and gives it the provenance remarks every kind has. Its traits keep their exact type. */
export function defineRegister<const N extends string, S extends Fields, const T extends Traits>(
  facts: Omit<Register<N, S>, 'fields' | 'title' | keyof Traits> &
    Traits<Name<S>> & { readonly fields: S; readonly title: Name<S> } & T,
): Register<N, S> & Named<T> {
  return { ...facts, fields: { ...facts.fields, remarks } };
}

/** The stored values of an entry of a kind. */
export type ValuesOf<R> = R extends { fields: infer S extends Fields } ? Values<S> : never;

/** The letters of Article 30 a field answers: `30(1)(b)` or `30(2)(a)`. */
export const article30 = (field: Field): readonly string[] =>
  (field.cites ?? []).filter((cite) => /^30\([12]\)\([a-g]\)/.test(cite));
