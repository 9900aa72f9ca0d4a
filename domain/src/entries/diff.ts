import type { Field, Fields } from '#model/field.ts';
import { registers, type Kind } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** One difference between two versions of an entry. `path` holds field names and row ids; `field` is the leaf's own definition, or the rows' when a whole row came or went. */
export interface Change {
  readonly path: readonly string[];
  /** The definitions along the path, outermost first, rows and groups included. */
  readonly fieldChain: readonly Field[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Values before and after: leaf values, or a whole row. */
  readonly before: unknown;
  readonly after: unknown;
  /** Where an added row stands: the id of the row before it, or `''` when it is the first. */
  readonly behind?: string;
}

/** Whether two stored values are the same. Objects compare by content, lists by order. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const [left, right] = [a as AnyValues, b as AnyValues];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}

interface Place {
  readonly path: readonly string[];
  readonly fieldChain: readonly Field[];
}

const changeAt = (place: Place, before: unknown, after: unknown): Change => ({
  ...place,
  kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  before,
  after,
});

type RowMap = Map<string, AnyValues>;
const rowsById = (value: unknown): RowMap =>
  new Map(((value ?? []) as AnyValues[]).map((row) => [String(row['id']), row]));

function* inRows(before: unknown, after: unknown, place: Place, fields: Fields): Generator<Change> {
  const [old, now] = [rowsById(before), rowsById(after)];
  for (const [id, row] of old) {
    const here = { ...place, path: [...place.path, id] };
    const next = now.get(id);
    if (next) yield* inFields(row, next, here, fields);
    else yield changeAt(here, row, undefined);
  }
  let behind = '';
  for (const [id, row] of now) {
    if (!old.has(id)) yield { ...changeAt({ ...place, path: [...place.path, id] }, undefined, row), behind };
    behind = id;
  }
  const kept = (map: RowMap, other: RowMap): string => [...map.keys()].filter((id) => other.has(id)).join(' ');
  if (kept(old, now) !== kept(now, old))
    yield changeAt({ ...place, path: [...place.path, '#order'] }, [...old.keys()], [...now.keys()]);
}

function* inFields(before: AnyValues, after: AnyValues, place: Place, fields: Fields): Generator<Change> {
  for (const [name, field] of Object.entries(fields)) {
    const [old, now] = [before[name], after[name]];
    const here = { path: [...place.path, name], fieldChain: [...place.fieldChain, field] };
    if (same(old, now)) continue;
    if (field.type === 'group') yield* inFields((old ?? {}) as AnyValues, (now ?? {}) as AnyValues, here, field.fields);
    else if (field.type === 'rows') yield* inRows(old, now, here, field.fields);
    else yield changeAt(here, old, now);
  }
}

/**
 * Every difference between two versions of an entry, in the order of the definition. Rows are matched by id: a changed row
 * yields its changed fields, a row that came or went is one change, and rows that only changed places yield one change at `#order`.
 */
export const diff = (kind: Kind, before: AnyValues, after: AnyValues): Change[] => [
  ...inFields(before, after, { path: [], fieldChain: [] }, registers[kind].fields),
];
