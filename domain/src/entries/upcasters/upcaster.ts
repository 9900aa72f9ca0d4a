/** The values of an entry as they were stored, by whichever definitions. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** Turns the values of an entry of a kind, written under one number of the definitions, into what the next number says. */
export type Upcaster = (kind: string, values: StoredValues) => StoredValues;

/** Values with each row of a field changed; the same values where the field has none. */
export const withRows = (
  values: StoredValues,
  field: string,
  change: (row: StoredValues) => StoredValues,
): StoredValues => {
  const rows = values[field];
  return Array.isArray(rows) ? { ...values, [field]: (rows as StoredValues[]).map(change) } : values;
};

/**
 * Values with what names a field by its place changed: the remarks of an entry, and the path of a comment, an acceptance or an
 * observation, which belong to the field whatever it is called.
 */
export function withPaths(values: StoredValues, rename: (path: string) => string): StoredValues {
  const renamed = (row: StoredValues): StoredValues =>
    typeof row['path'] === 'string' ? { ...row, path: rename(row['path']) } : row;
  return withRows(renamed(values), 'remarks', renamed);
}
