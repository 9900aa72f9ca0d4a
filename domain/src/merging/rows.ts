import type { Field, RowsField } from '#model/field.ts';
import type { AnyValues } from '#entries/values.ts';

/** A row as it is stored. */
export type RowValues = AnyValues & { readonly id: string };

/** Where rows went: the path a row had, and the one it has or that of the row which says the same. */
export type RowPlaces = Map<string, string>;

/** A place of names and row ids joined by `/`, after rows have gone to theirs. */
export function placeAfter(path: string, places: RowPlaces): string {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const place = places.get(parts.slice(0, length).join('/'));
    if (place !== undefined) return [place, ...parts.slice(length)].join('/');
  }
  return path;
}

function withoutIds(value: unknown, field: Field | undefined): unknown {
  if (value === undefined) return undefined;
  if (field?.type === 'rows') return (value as RowValues[]).map((row) => contentOf(row, field));
  if (field?.type !== 'group') return value;
  return Object.fromEntries(
    Object.entries(value as AnyValues).map(([name, part]) => [name, withoutIds(part, field.fields[name])]),
  );
}

/** What a row says, without the id it keeps for its life. */
const contentOf = ({ id: _, ...row }: RowValues, { fields }: RowsField): AnyValues =>
  Object.fromEntries(Object.entries(row).map(([name, part]) => [name, withoutIds(part, fields[name])]));

/** A text that is the same for values that are the same, in whatever order their fields stand. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What a row says as a text: the same for rows that say the same. */
export const contentKeyOf = (row: RowValues, field: RowsField): string => textOf(contentOf(row, field));

/** Says where a row went that another stands for: it, and the rows within it. */
export function noteDuplicate(
  field: RowsField,
  [gone, from]: [RowValues, string],
  [duplicate, to]: [RowValues, string],
  places: RowPlaces,
) {
  places.set(from, to);
  for (const [name, inner] of Object.entries(field.fields)) {
    if (inner.type !== 'rows') continue;
    const duplicates = (duplicate[name] ?? []) as RowValues[];
    for (const [at, row] of ((gone[name] ?? []) as RowValues[]).entries()) {
      const other = duplicates[at];
      if (other) noteDuplicate(inner, [row, `${from}/${name}/${row.id}`], [other, `${to}/${name}/${other.id}`], places);
    }
  }
}

const maxIdLength = 40;

/** Gives rows ids that no other row of their list has. */
export class RowIds {
  readonly #taken: Set<string>;
  /** The number to go on with, by what stands before it: those below it are taken. */
  readonly #next = new Map<string, number>();

  constructor(rows: readonly RowValues[]) {
    this.#taken = new Set(rows.map(({ id }) => id));
  }

  /** An id like the one wanted, taken from now on. */
  take(wanted: string): string {
    const id = this.#taken.has(wanted) ? this.#numbered(wanted) : wanted;
    this.#taken.add(id);
    return id;
  }

  #numbered(wanted: string): string {
    for (let digits = 1; ; digits += 1) {
      const start = `${wanted.slice(0, maxIdLength - digits - 1)}-`;
      const last = 10 ** digits;
      let number = this.#next.get(`${start} ${digits}`) ?? Math.max(2, last / 10);
      while (number < last && this.#taken.has(start + number)) number += 1;
      this.#next.set(`${start} ${digits}`, number);
      if (number < last) return start + number;
    }
  }
}
