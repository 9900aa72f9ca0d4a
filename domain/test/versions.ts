import * as fc from 'fast-check';
import type { Field, Fields } from '#model/field.ts';
import { registers, type Kind } from '#registers/registers.ts';
import { anyValues } from '#test/any-values.ts';
import { somePool } from '#test/full-values.ts';
import { withoutEmptyRows, type AnyValues } from '#entries/values.ts';

type Rows = readonly (AnyValues & { id: string })[];

/** Rows of one version among those of another: some shared by id, the rest replaced, in an order that `turn` decides. */
function mixedRows(old: Rows, now: Rows, fields: Fields, turn: number): Rows {
  const kept = now.map((row, index) => {
    const counterpart = old[index];
    return counterpart && (turn + index) % 2 === 0
      ? { ...mixed(counterpart, row, fields, turn), id: counterpart.id }
      : row;
  });
  const seen = new Set<string>();
  const rows = kept.filter(({ id }) => !seen.has(id) && seen.add(id));
  return turn % 3 === 0 ? rows.toReversed() : rows;
}

function mixedValue(old: unknown, now: unknown, field: Field, turn: number): unknown {
  if (field.type === 'rows') return mixedRows((old ?? []) as Rows, now as Rows, field.fields, turn);
  return field.type === 'group' ? mixed((old ?? {}) as AnyValues, now as AnyValues, field.fields, turn) : now;
}

const mixed = (old: AnyValues, now: AnyValues, fields: Fields, turn: number): AnyValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field], index) => {
      const value =
        (turn + index) % 4 === 0 ? old[name] : now[name] && mixedValue(old[name], now[name], field, turn + index);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const after = (kind: Kind, old: AnyValues): fc.Arbitrary<AnyValues> =>
  fc
    .tuple(anyValues(kind, somePool), fc.nat(11))
    .map(([now, turn]) => withoutEmptyRows(kind, mixed(old, now, registers[kind].fields, turn)));

/** Two versions of one entry: fields unchanged, changed, come and gone; rows kept, moved, come and gone. */
export const anyTwoVersions = (kind: Kind): fc.Arbitrary<[AnyValues, AnyValues]> =>
  anyValues(kind, somePool).chain((old: AnyValues) => fc.tuple(fc.constant(old), after(kind, old)));

/** A version and what two people made of it. */
export const anyFork = (kind: Kind): fc.Arbitrary<[AnyValues, AnyValues, AnyValues]> =>
  anyValues(kind, somePool).chain((old: AnyValues) => fc.tuple(fc.constant(old), after(kind, old), after(kind, old)));
