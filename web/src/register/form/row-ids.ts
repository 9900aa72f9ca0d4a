import type { AnyValues, Fields } from 'domain/core';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id for a row: short, and random enough to be the only one in its entry. */
export const newRowId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => letters[byte % letters.length]).join('');

/** A copy of a row in which it and the rows inside it have ids of their own. */
export function copiedRow(row: AnyValues, fields: Fields): AnyValues {
  return { ...withNewIds(structuredClone(row), fields), id: newRowId() };
}

function withNewIds(values: AnyValues, fields: Fields): AnyValues {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (field.type === 'group' && value) withNewIds(value as AnyValues, field.fields);
    if (field.type === 'rows' && value)
      values[name] = (value as AnyValues[]).map((row) => ({ ...withNewIds(row, field.fields), id: newRowId() }));
  }
  return values;
}
