import type { Field, Fields, RowsField } from '#model/field.ts';
import { registers, type Kind } from '#registers/registers.ts';

/** Values of a kind that is not known at compile time. */
export type AnyValues = Record<string, unknown>;

type RowValues = AnyValues & { id?: string };

const isObject = (value: unknown): value is AnyValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing was said: `null`, blank text, an empty list, or an object in which nothing is said. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

function tidyValue(value: unknown, field: Field | undefined): unknown {
  if (field?.type === 'group' && isObject(value)) return tidy(value, field.fields);
  if (field?.type === 'rows' && Array.isArray(value))
    return value.map((row: unknown) => (isObject(row) ? tidyRow(row, field) : row));
  if (field?.type === 'answer' && isObject(value))
    return Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part)));
  return value;
}

const tidyRow = (row: RowValues, field: RowsField): AnyValues => ({
  ...(row.id !== undefined && { id: row.id }),
  ...tidy(row, field.fields, ['id']),
});

/** Leaves out what is empty and puts fields in the order of the definition; unknown names stay, so that validation can refuse them by name. */
function tidy(values: AnyValues, fields: Fields, except: readonly string[] = []): AnyValues {
  const result: AnyValues = {};
  for (const name of Object.keys(fields)) {
    const value = tidyValue(values[name], fields[name]);
    if (!isEmpty(value)) result[name] = value;
  }
  const unknown = Object.entries(values).filter(([name]) => !Object.hasOwn(fields, name) && !except.includes(name));
  return { ...result, ...Object.fromEntries(unknown) };
}

/** The canonical form of a kind's values: empty is absent, fields in the order of the definition. Rows keep their places. */
export const tidyValues = (kind: Kind, values: AnyValues): AnyValues => tidy(values, registers[kind].fields);

const saysNothing = (row: unknown): boolean =>
  isObject(row) && Object.entries(row).every(([name, value]) => name === 'id' || isEmpty(value));

function dropRows(values: AnyValues, fields: Fields): AnyValues {
  const result: AnyValues = {};
  for (const [name, value] of Object.entries(values)) {
    const kept = dropFrom(value, fields[name]);
    if (!isEmpty(kept)) result[name] = kept;
  }
  return result;
}

function dropFrom(value: unknown, field: Field | undefined): unknown {
  if (field?.type === 'group' && isObject(value)) return dropRows(value, field.fields);
  if (field?.type === 'texts' && Array.isArray(value)) return value.filter((item) => !isEmpty(item));
  if (field?.type !== 'rows' || !Array.isArray(value)) return value;
  return value.map((row: AnyValues) => dropRows(row, field.fields)).filter((row) => !saysNothing(row));
}

/** Values without the rows and items in which nothing was said; for after validation, when paths no longer matter. */
export const withoutEmptyRows = (kind: Kind, values: AnyValues): AnyValues => dropRows(values, registers[kind].fields);

function idRows(values: AnyValues, fields: Fields, newId: () => string): AnyValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, idIn(value, fields[name], newId)]));
}

function idIn(value: unknown, field: Field | undefined, newId: () => string): unknown {
  if (field?.type === 'group' && isObject(value)) return idRows(value, field.fields, newId);
  if (field?.type !== 'rows' || !Array.isArray(value)) return value;
  return value.map((row: unknown) =>
    isObject(row) ? { ...idRows(row, field.fields, newId), id: row['id'] ?? newId() } : row,
  );
}

/** Values in which every row has an id; rows that came without get one from `newId`. */
export const withRowIds = (kind: Kind, values: AnyValues, newId: () => string): AnyValues =>
  idRows(values, registers[kind].fields, newId);

/** One leaf of an entry's values with its place: names and row ids. */
export interface Leaf {
  readonly path: readonly string[];
  readonly field: Field;
  readonly value: unknown;
}

function collectLeaves(values: AnyValues, fields: Fields, path: readonly string[], into: Leaf[]): void {
  for (const name of Object.keys(fields)) {
    const [field, value] = [fields[name], values[name]];
    if (!field || value === undefined) continue;
    const here = [...path, name];
    if (field.type === 'group') collectLeaves(value as AnyValues, field.fields, here, into);
    else if (field.type === 'rows')
      for (const row of value as RowValues[]) collectLeaves(row, field.fields, [...here, String(row.id)], into);
    else into.push({ path: here, field, value });
  }
}

/** Every leaf field that has a value, in the order of the definition; rows and groups are descended into. */
export function leaves(values: AnyValues, fields: Fields): readonly Leaf[] {
  const found: Leaf[] = [];
  collectLeaves(values, fields, [], found);
  return found;
}

/** A reference one entry holds to another, and where it stands. */
export interface Reference {
  readonly path: readonly string[];
  readonly to: string;
}

/** The references among the leaves of an entry's values. */
export function referencesAt(places: readonly Leaf[]): Reference[] {
  const found: Reference[] = [];
  for (const { path, field, value } of places) {
    if (field.type === 'ref') found.push({ path, to: value as string });
    else if (field.type === 'refs') for (const to of value as string[]) found.push({ path, to });
  }
  return found;
}

/** Every reference in the values of an entry. */
export const references = (kind: Kind, values: AnyValues): Reference[] =>
  referencesAt(leaves(values, registers[kind].fields));
