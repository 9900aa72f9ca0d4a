import type { Text } from '#language/text.ts';
import type { Register } from '#model/define-register.ts';
import type { Fields, GroupField, RowsField } from '#model/field.ts';

/** The letters of Article 30(1) and 30(2). */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** A part of an entry, in the order forms, pages, outlines and prints show it. */
export interface Section<N extends string = string> {
  readonly id: string;
  readonly title: Text;
  /** The letter of Article 30 it answers. */
  readonly letter?: Letter;
  readonly cites?: readonly string[];
  /** The fields that stand here, in order. None, where a part shows what is recorded elsewhere. */
  readonly fields: readonly N[];
  /** Closed until the reader opens it. */
  readonly folded?: true;
  /** The field the form opens at from here; the first of `fields` unless said. */
  readonly opensAt?: N;
  /** The name of a component made by hand that shows or edits these fields. */
  readonly part?: string;
}

/** How the rows of a field are laid out. */
export interface RowLayout<N extends string = string> {
  /** The columns of their table. The inner fields of a column stand in one cell, the first of them names it. */
  readonly columns: readonly (readonly [N, ...N[]])[];
  /** What a form shows of a row before the rest of it is opened. */
  readonly first?: readonly N[];
}

/** How the entries of a kind are laid out. */
export interface Layout {
  readonly sections: readonly Section[];
  /** By the path of the rows field: `purposes`, `security.measures`. */
  readonly rows: Readonly<Record<string, RowLayout>>;
}

type Name<S> = Extract<keyof S, string>;

/** The fields of a kind that a layout gives a place. Remarks stand beside the field they are about. */
type PlacedField<S> = Exclude<Name<S>, 'remarks'>;

/** The rows fields of a kind by path, with the names of their inner fields. */
type RowsByPath<S> = {
  [K in Name<S> as S[K] extends RowsField ? (K extends 'remarks' ? never : K) : never]: S[K] extends {
    fields: infer Inner;
  }
    ? Name<Inner>
    : never;
} & {
  [
    P in {
      [K in Name<S>]: S[K] extends GroupField<infer Inner> ? `${K}.${Name<RowsOnly<Inner>>}` : never;
    }[Name<S>]
  ]: P extends `${infer K}.${infer I}`
    ? S[K & keyof S] extends { fields: infer Inner }
      ? Inner[I & keyof Inner] extends { fields: infer Deep }
        ? Name<Deep>
        : never
      : never
    : never;
};

type RowsOnly<S> = { [K in keyof S as S[K] extends RowsField ? K : never]: S[K] };

/** The names that stand in several of the lists, or twice in one. */
type Repeated<Lists, Seen = never> = Lists extends readonly [infer List, ...infer Rest]
  ? Repeated<Rest, Seen | Members<List>> | Duplicates<List, Seen>
  : never;
type Duplicates<List, Seen> = List extends readonly [infer First, ...infer Rest]
  ? (First extends Seen ? First : never) | Duplicates<Rest, Seen | First>
  : never;
type Members<List> = List extends readonly (infer N)[] ? N : never;

type FieldsOf<Sections> = { [I in keyof Sections]: Sections[I] extends { fields: infer F } ? F : never };

/** Nothing to add, or a property whose name explains the error in the compiler's message. */
type Expect<Wrong, Message extends string> = [Wrong] extends [never] ? unknown : { readonly [M in Message]: Wrong };

type EachOnce<All, Lists extends readonly unknown[]> = Expect<
  Exclude<All, Members<Lists[number]>>,
  'these fields have no place in the layout'
> &
  Expect<Repeated<Lists>, 'these fields have more than one place in the layout'>;

type CheckedRows<S, L> = {
  readonly [P in keyof L]: P extends keyof RowsByPath<S>
    ? L[P] extends { columns: infer Columns extends readonly unknown[] }
      ? EachOnce<RowsByPath<S>[P], Columns>
      : unknown
    : { readonly 'no rows field has this path': P };
};

/**
 * The layout of a kind. It compiles only when every field of the kind, remarks aside, stands in exactly one section, and every
 * inner field of a rows field that is laid out stands in exactly one column.
 */
export function defineLayout<
  S extends Fields,
  const Sections extends readonly Section<PlacedField<S>>[],
  const Rows extends { readonly [P in keyof RowsByPath<S>]?: RowLayout<RowsByPath<S>[P] & string> } = object,
>(
  _register: Register<string, S>,
  sections: Sections & EachOnce<PlacedField<S>, FieldsOf<Sections>>,
  rows?: Rows & CheckedRows<S, Rows>,
): Layout {
  return { sections, rows: { ...(rows as Layout['rows'] | undefined) } };
}

/** The layout that follows from a definition: plain fields first, then each group and each list of rows under its own name. */
export function derivedLayout({ fields, label, cites }: Register): Layout {
  const placed = Object.entries(fields as Fields).filter(([name]) => name !== 'remarks');
  const isDeep = (type: string): boolean => type === 'rows' || type === 'group';
  const plain = placed.filter(([, { type }]) => !isDeep(type));
  const deep = placed.filter(([, { type }]) => isDeep(type));
  return {
    sections: [
      { id: 'about', title: label, cites, fields: plain.map(([name]) => name) },
      ...deep.map(([name, field]) => ({ id: name, title: field.label, cites: field.cites ?? [], fields: [name] })),
    ],
    rows: derivedRows(fields),
  };
}

/** Every rows field by path, each inner field in a column of its own. */
export function derivedRows(fields: Fields, within = ''): Layout['rows'] {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) => {
      if (field.type !== 'rows' && field.type !== 'group') return {};
      const path = within + name;
      const deeper = derivedRows(field.fields, `${path}.`);
      const columns = Object.keys(field.fields).map((inner) => [inner]);
      return field.type === 'rows' ? { [path]: { columns }, ...deeper } : deeper;
    }),
  ) as Layout['rows'];
}
