import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '#model/field.ts';
import { readValues } from '#entries/issues.ts';
import { kinds, registers } from '#registers/registers.ts';
import { anyValues, fullValues, somePool } from '#test/build.ts';
import { leaves } from '#entries/values.ts';

function* leafFields(fields: Fields): Generator<Field> {
  for (const field of Object.values(fields))
    if (field.type === 'group' || field.type === 'rows') yield* leafFields(field.fields);
    else yield field;
}

const noNewIds = (): string => {
  throw new Error('a row that has an id keeps it');
};
const stored = (values: object): object => JSON.parse(JSON.stringify(values)) as object;

describe.each(kinds)('a saved %s read back', (kind) => {
  it('is equal in every field, through the schema and through JSON', () => {
    fc.assert(
      fc.property(anyValues(kind, somePool), (values) => {
        const read = readValues(kind, stored(values), noNewIds);
        expect(read).toStrictEqual({ ok: true, values });
        expect(read.ok && JSON.stringify(read.values)).toBe(JSON.stringify(values));
      }),
      { numRuns: 40 },
    );
  });

  it('is equal when every field is filled', () => {
    const values = fullValues(kind, somePool);
    expect(readValues(kind, stored(values), noNewIds)).toStrictEqual({ ok: true, values });
  });

  it('has a value in every field', () => {
    const filled = new Set([...leaves(fullValues(kind, somePool), registers[kind].fields)].map(({ field }) => field));
    const hollow = [...leafFields(registers[kind].fields)].filter((field) => !filled.has(field));
    expect(hollow).toEqual([]);
  });
});
