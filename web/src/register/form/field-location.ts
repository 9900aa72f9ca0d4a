import type { AnyValues, Field, Fields } from 'domain/core';

/** A field's place in an entry, in the three forms that are needed. */
export interface FieldLocation {
  /** The name react-hook-form knows it by: names and row numbers. */
  readonly name: string;
  /** Names and row ids, as in provenance remarks and differences. */
  readonly place: readonly string[];
  /** The definitions on the way, outermost first. */
  readonly fieldChain: readonly Field[];
}

type Row = AnyValues & { id?: string };
type FindRow = (rows: readonly Row[], step: string) => number;

const byNumber: FindRow = (rows, step) => (Number(step) < rows.length ? Number(step) : -1);
const byId: FindRow = (rows, step) => rows.findIndex((row) => row.id === step);

/** Follows steps through values as far as fields go; what lies inside a leaf, such as the third of several texts, is the leaf's. */
function follow(steps: readonly string[], values: AnyValues, fields: Fields, findRow: FindRow): FieldLocation {
  const [name, ...rest] = steps;
  const field = name === undefined ? undefined : fields[name];
  if (name === undefined || !field) return { name: '', place: [], fieldChain: [] };
  const here: FieldLocation = { name, place: [name], fieldChain: [field] };
  if (field.type === 'group')
    return joined(here, follow(rest, (values[name] ?? {}) as AnyValues, field.fields, findRow));
  const [step, ...inRow] = rest;
  if (field.type !== 'rows' || step === undefined) return here;
  const rows = (values[name] ?? []) as Row[];
  const index = findRow(rows, step);
  const row = rows[index];
  if (!row) return here;
  const atRow: FieldLocation = { name: `${name}.${index}`, place: [name, row.id ?? ''], fieldChain: [field] };
  return joined(atRow, follow(inRow, row, field.fields, findRow));
}

const joined = (outer: FieldLocation, inner: FieldLocation): FieldLocation =>
  inner.name === ''
    ? outer
    : {
        name: `${outer.name}.${inner.name}`,
        place: [...outer.place, ...inner.place],
        fieldChain: [...outer.fieldChain, ...inner.fieldChain],
      };

/** The field at names and row numbers, as in the schema and in JSON pointers. */
export const locateByIndex = (steps: readonly (string | number)[], values: AnyValues, fields: Fields): FieldLocation =>
  follow(steps.map(String), values, fields, byNumber);

/** The field at names and row ids. */
export const locateByRowId = (place: readonly string[], values: AnyValues, fields: Fields): FieldLocation =>
  follow(place, values, fields, byId);

/** Finds fields at many places in values that stay as they are meanwhile: rows are looked up, not searched for. */
export function rowIdLocator(values: AnyValues, fields: Fields): (place: readonly string[]) => FieldLocation {
  const numbers = new Map<readonly Row[], ReadonlyMap<string | undefined, number>>();
  const lookUp: FindRow = (rows, step) => {
    // The first of several with one id is the one that is meant, as where rows are searched.
    const known = numbers.get(rows) ?? new Map(rows.map(({ id }, index) => [id, index] as const).toReversed());
    numbers.set(rows, known);
    return known.get(step) ?? -1;
  };
  return (place) => follow(place, values, fields, lookUp);
}

/** The steps of a JSON pointer (RFC 6901). */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
