import type { Field, Fields, RowsField } from '#model/field.ts';
import { noteDuplicate, placeAfter, type RowPlaces, type RowValues, contentKeyOf } from '#merging/rows.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** The new reference of an old one; `undefined` where there is nothing left to refer to. */
type Redirect = (to: string) => string | undefined;

interface RedirectContext {
  readonly target: Redirect;
  /** References that have been replaced. */
  moved: number;
  readonly places: RowPlaces;
}

/** Values with replaced references, the number of them, and the new places of rows that became duplicates. */
export interface Redirected {
  readonly values: AnyValues;
  readonly moved: number;
  readonly places: RowPlaces;
}

function redirectAll(list: readonly string[], context: RedirectContext): string[] | undefined {
  const redirected = list.map((to) => context.target(to));
  context.moved += redirected.filter((to, at) => to !== list[at]).length;
  const left = [...new Set(redirected.filter((to) => to !== undefined))];
  return left.length > 0 ? left : undefined;
}

function redirectOne(to: string, context: RedirectContext): string | undefined {
  const redirected = context.target(to);
  if (redirected !== to) context.moved += 1;
  return redirected;
}

/** A row that lost what it is about falls away: an engagement without its engager would mean another one. */
function inRow(row: RowValues, { fields }: RowsField, path: string, context: RedirectContext): RowValues | undefined {
  const redirected = inFields(row, fields, path, context);
  const lost = Object.entries(fields).some(([name, { type }]) => type === 'ref' && row[name] && !redirected[name]);
  return lost || Object.keys(redirected).length === 0 ? undefined : { ...redirected, id: row.id };
}

/** Rows that now say what another says already are left out. */
function withoutDuplicates(
  rows: readonly RowValues[],
  moved: ReadonlySet<string>,
  field: RowsField,
  path: string,
  context: RedirectContext,
) {
  const left = new Set(rows);
  const byContent = Map.groupBy(rows, (row) => contentKeyOf(row, field));
  for (const alike of byContent.values()) {
    const still = new Set(alike);
    for (const row of alike) {
      if (still.size < 2) break;
      if (!moved.has(row.id)) continue;
      still.delete(row);
      left.delete(row);
    }
    const [duplicate] = still;
    for (const row of alike)
      if (duplicate && !still.has(row))
        noteDuplicate(field, [row, `${path}/${row.id}`], [duplicate, `${path}/${duplicate.id}`], context.places);
  }
  return [...left];
}

function inRows(
  rows: readonly RowValues[],
  field: RowsField,
  path: string,
  context: RedirectContext,
): RowValues[] | undefined {
  const touched = new Set<string>();
  const redirected = rows.flatMap((row) => {
    const before = context.moved;
    const next = inRow(row, field, `${path}/${row.id}`, context);
    if (context.moved > before) touched.add(row.id);
    return next ?? [];
  });
  const left = touched.size > 0 ? withoutDuplicates(redirected, touched, field, path, context) : redirected;
  return left.length > 0 ? left : undefined;
}

function inValue(value: unknown, field: Field, path: string, context: RedirectContext): unknown {
  if (field.type === 'ref') return redirectOne(value as string, context);
  if (field.type === 'refs') return redirectAll(value as string[], context);
  if (field.type === 'rows') return inRows(value as RowValues[], field, path, context);
  if (field.type !== 'group') return value;
  const redirected = inFields(value as AnyValues, field.fields, path, context);
  return Object.keys(redirected).length > 0 ? redirected : undefined;
}

function inFields(values: AnyValues, fields: Fields, path: string, context: RedirectContext): AnyValues {
  const redirected: AnyValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const next = value === undefined ? undefined : inValue(value, field, path ? `${path}/${name}` : name, context);
    if (next !== undefined) redirected[name] = next;
  }
  return redirected;
}

const withPlaces = (remarks: unknown, places: RowPlaces): RowValues[] =>
  (remarks as RowValues[]).map((remark) =>
    typeof remark['path'] === 'string' ? { ...remark, path: placeAfter(remark['path'], places) } : remark,
  );

/** Values of a kind whose references are replaced by `target`; remarks follow their rows. */
export function redirectReferences(kind: Kind, values: AnyValues, target: Redirect): Redirected {
  const context: RedirectContext = { target, moved: 0, places: new Map() };
  const redirected = inFields(values, registers[kind].fields, '', context);
  const follows = redirected['remarks'] !== undefined && context.places.size > 0;
  const followed = follows ? { ...redirected, remarks: withPlaces(redirected['remarks'], context.places) } : redirected;
  return { values: followed, moved: context.moved, places: context.places };
}
