import type { Field, Fields, RowsField } from '#model/field.ts';
import { noteDuplicate, placeAfter, type RowPlaces, type RowValues, haveSameContent } from '#merging/rows.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { AnyValues } from '#entries/values.ts';

/** Where references lead from now on; `undefined` where there is nothing left to refer to. */
type Lead = (to: string) => string | undefined;

interface Redirecting {
  readonly lead: Lead;
  /** References that led elsewhere before. */
  moved: number;
  readonly places: RowPlaces;
}

/** Values whose references lead elsewhere, how many did, and where rows went that now say the same as another. */
export interface Redirected {
  readonly values: AnyValues;
  readonly moved: number;
  readonly places: RowPlaces;
}

function leadAll(list: readonly string[], way: Redirecting): string[] | undefined {
  const led = list.map((to) => way.lead(to));
  way.moved += led.filter((to, at) => to !== list[at]).length;
  const left = [...new Set(led.filter((to) => to !== undefined))];
  return left.length > 0 ? left : undefined;
}

function leadOne(to: string, way: Redirecting): string | undefined {
  const led = way.lead(to);
  if (led !== to) way.moved += 1;
  return led;
}

/** A row that lost what it is about falls away: an engagement without its engager would mean another one. */
function inRow(row: RowValues, { fields }: RowsField, path: string, way: Redirecting): RowValues | undefined {
  const led = inFields(row, fields, path, way);
  const lost = Object.entries(fields).some(([name, { type }]) => type === 'ref' && row[name] && !led[name]);
  return lost || Object.keys(led).length === 0 ? undefined : { ...led, id: row.id };
}

/** Rows that now say what another says already are left out. */
function withoutDuplicates(
  rows: readonly RowValues[],
  moved: ReadonlySet<string>,
  field: RowsField,
  path: string,
  way: Redirecting,
) {
  let left = [...rows];
  for (const row of rows) {
    const duplicate =
      moved.has(row.id) && left.find((other) => other.id !== row.id && haveSameContent(other, row, field));
    if (!duplicate) continue;
    noteDuplicate(field, [row, `${path}/${row.id}`], [duplicate, `${path}/${duplicate.id}`], way.places);
    left = left.filter((other) => other !== row);
  }
  return left;
}

function inRows(rows: readonly RowValues[], field: RowsField, path: string, way: Redirecting): RowValues[] | undefined {
  const touched = new Set<string>();
  const led = rows.flatMap((row) => {
    const before = way.moved;
    const next = inRow(row, field, `${path}/${row.id}`, way);
    if (way.moved > before) touched.add(row.id);
    return next ?? [];
  });
  const left = touched.size > 0 ? withoutDuplicates(led, touched, field, path, way) : led;
  return left.length > 0 ? left : undefined;
}

function inValue(value: unknown, field: Field, path: string, way: Redirecting): unknown {
  if (field.type === 'ref') return leadOne(value as string, way);
  if (field.type === 'refs') return leadAll(value as string[], way);
  if (field.type === 'rows') return inRows(value as RowValues[], field, path, way);
  if (field.type !== 'group') return value;
  const led = inFields(value as AnyValues, field.fields, path, way);
  return Object.keys(led).length > 0 ? led : undefined;
}

function inFields(values: AnyValues, fields: Fields, path: string, way: Redirecting): AnyValues {
  const led: AnyValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const next = value === undefined ? undefined : inValue(value, field, path ? `${path}/${name}` : name, way);
    if (next !== undefined) led[name] = next;
  }
  return led;
}

const withPlaces = (remarks: unknown, places: RowPlaces): RowValues[] =>
  (remarks as RowValues[]).map((remark) =>
    typeof remark['path'] === 'string' ? { ...remark, path: placeAfter(remark['path'], places) } : remark,
  );

/** Values of a kind whose references go where `lead` says; remarks follow their rows. */
export function redirected(kind: Kind, values: AnyValues, lead: Lead): Redirected {
  const way: Redirecting = { lead, moved: 0, places: new Map() };
  const led = inFields(values, registers[kind].fields, '', way);
  const follows = led['remarks'] !== undefined && way.places.size > 0;
  const followed = follows ? { ...led, remarks: withPlaces(led['remarks'], way.places) } : led;
  return { values: followed, moved: way.moved, places: way.places };
}
