import { diff, same, type Change } from '#entries/diff.ts';
import type { Kind } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** A place two people changed differently. */
export interface Conflict {
  readonly path: readonly string[];
  readonly mine: Change;
  readonly theirs: Change;
}

/** What merging came to: values with every change that does not clash, and the places a person must decide. */
export interface Merged {
  readonly values: AnyValues;
  readonly conflicts: readonly Conflict[];
  /** Changes of theirs that were taken over. */
  readonly taken: readonly Change[];
}

const within = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.every((part, index) => inner[index] === part);
const areInConflict = (a: Change, b: Change): boolean =>
  (within(a.path, b.path) || within(b.path, a.path)) && !(a.path.length === b.path.length && same(a.after, b.after));

type RowValues = AnyValues & { id: string };

function withRow(rows: readonly RowValues[], id: string, change: Change): RowValues[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = change.after === undefined ? [] : [change.after as RowValues];
  if (at >= 0) return rows.toSpliced(at, 1, ...row);
  const before = rows.findIndex((item) => item.id === change.behind);
  return rows.toSpliced(before < 0 && change.behind !== '' ? rows.length : before + 1, 0, ...row);
}

function inOrder(rows: readonly RowValues[], order: readonly string[]): RowValues[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (rank.get(a.id) ?? order.length) - (rank.get(b.id) ?? order.length));
}

function changedRows(rows: readonly RowValues[], path: readonly string[], change: Change, depth: number): RowValues[] {
  const [id = '', ...rest] = path;
  if (id === '#order') return inOrder(rows, change.after as string[]);
  if (rest.length === 0) return withRow(rows, id, change);
  return rows.map((row) => (row.id === id ? { ...changed(row, rest, change, depth), id } : row));
}

function changedValue(value: unknown, path: readonly string[], change: Change, depth: number): unknown {
  if (path.length === 0) return change.after;
  if (change.fieldChain[depth]?.type === 'rows')
    return changedRows((value ?? []) as RowValues[], path, change, depth + 1);
  return changed((value ?? {}) as AnyValues, path, change, depth + 1);
}

const isEmptyContainer = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** `values` with a change carried out at `path`; groups and lists left empty by it are absent. */
function changed(values: AnyValues, path: readonly string[], change: Change, depth: number): AnyValues {
  const [name = '', ...rest] = path;
  const { [name]: value, ...others } = values;
  const next = changedValue(value, rest, change, depth);
  return isEmptyContainer(next) ? others : { ...values, [name]: next };
}

/** `values` with one change of a difference carried out, such as the side a person chose in a conflict. */
export const withChange = (values: AnyValues, change: Change): AnyValues => changed(values, change.path, change, 0);

/**
 * Merges two changes of one version field by field. Where both changed one place differently, mine stands in `values`
 * and the place is reported; a change inside a row the other removed is such a place too.
 */
export function merge(kind: Kind, base: AnyValues, mine: AnyValues, theirs: AnyValues): Merged {
  const [my, their] = [diff(kind, base, mine), diff(kind, base, theirs)];
  const conflicts = their.flatMap((theirChange) => {
    const myChange = my.find((change) => areInConflict(change, theirChange));
    return myChange ? [{ path: theirChange.path, mine: myChange, theirs: theirChange }] : [];
  });
  const clashing = new Set(conflicts.map((conflict) => conflict.theirs));
  const taken = their.filter(
    (change) =>
      !clashing.has(change) &&
      !my.some((own) => own.path.length === change.path.length && within(own.path, change.path)),
  );
  return { values: taken.reduce(withChange, mine), conflicts, taken };
}
