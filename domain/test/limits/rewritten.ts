import type { AnyValues } from '#entries/values.ts';

type Row = AnyValues & { readonly id: string };

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;

/** Values with every list of rows in them rewritten, and every other value. */
function rewrite(
  values: object,
  rows: (rows: readonly Row[]) => readonly Row[],
  leaf: (value: unknown) => unknown,
): AnyValues {
  const within = (value: unknown): unknown => {
    if (isRows(value)) return rows(value).map((row) => ({ ...rewrite(row, rows, leaf), id: row.id }));
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return leaf(value);
    return rewrite(value, rows, leaf);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, within(value)]));
}

const same = <T>(value: T): T => value;
const withText = (value: unknown): unknown =>
  typeof value === 'string' && value.length > 30 ? `${value.slice(0, -1)}!` : value;

/** Other versions of a record that change as much of it as can be changed in one way. */
export const rewritten = {
  texts: (values: object): AnyValues => rewrite(values, same, withText),
  'rows in another order': (values: object): AnyValues => rewrite(values, (rows) => rows.toReversed(), same),
  'rows with other ids': (values: object): AnyValues =>
    rewrite(values, (rows) => rows.map((row) => ({ ...row, id: `n${row.id}` })), same),
  'rows put in between': (values: object): AnyValues =>
    rewrite(values, (rows) => rows.flatMap((row) => [row, { ...row, id: `x${row.id}` }]), same),
} as const;
