import { describe, expect, it } from 'vitest';
import type { RegisterState } from '#entries/register.ts';
import type { AnyValues } from '#entries/values.ts';
import type { Field, Fields } from '#model/field.ts';
import { type Kind, referenceOf, registers } from '#registers/registers.ts';
import type { Table } from '#tables/columns/columns.ts';
import { notInStatutory } from '#tables/statutory/left-out.ts';
import { statutoryTables } from '#tables/tables.ts';
import { contextOf, fullRegister } from '#test/export.ts';
import { somePool, targets } from '#test/full-values.ts';
import { withValue } from '#test/with-value.ts';

interface Leaf {
  /** The names on the way to the field, and where its first occurrence stands. */
  readonly path: string;
  readonly at: string;
  readonly field: Field;
}

function* leavesOf(fields: Fields, values: AnyValues, path = '', at = ''): Generator<Leaf> {
  for (const [name, field] of Object.entries(fields)) {
    const inner = values[name];
    if (field.type === 'group') yield* leavesOf(field.fields, inner as AnyValues, `${path}${name}.`, `${at}${name}/`);
    else if (field.type === 'rows') {
      const [row] = inner as readonly (AnyValues & { id: string })[];
      if (row) yield* leavesOf(field.fields, row, `${path}${name}.`, `${at}${name}/${row.id}/`);
    } else yield { path: path + name, at: at + name, field };
  }
}

/** What could stand in a field instead: nothing, and values whose text is the same as nothing. */
function others(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'choice':
      return field.of.terms.map(({ code }) => code);
    case 'answer':
      return ['no', 'unknown', 'not-stated'].map((answer) => ({ answer }));
    case 'flag':
      return [false];
    case 'ref':
      return targets(field.to, somePool);
    default:
      return [];
  }
}

const register = fullRegister();

const withEntry = (kind: Kind, id: string, values: object): RegisterState => {
  const entries = new Map(register.entries[kind]);
  const entry = entries.get(id);
  if (entry) entries.set(id, { ...entry, values });
  return { ...register, entries: { ...register.entries, [kind]: entries } };
};

/** The cells of an entry's row, those left aside that are worked out of everything else. */
function cellsOf(table: Table, id: string, state: RegisterState): string {
  const context = contextOf(state);
  const entry = state.entries[table.kind].get(id);
  const columns = table.columns.filter(({ key }) => !/^(?:record_sha256|open_findings|completeness_.*)$/.test(key));
  const rows = entry ? table.rowsOf(entry, context) : [];
  return JSON.stringify(rows.map((row) => columns.map((column) => column.get(row, context) ?? '')));
}

describe.each(statutoryTables)('$name', (table) => {
  const id = referenceOf(table.kind, 1);
  const values = register.entries[table.kind].get(id)?.values as AnyValues;
  const before = cellsOf(table, id, register);
  const isReached = ({ at, field }: Leaf): boolean =>
    [undefined, ...others(field)].some(
      (other) => cellsOf(table, id, withEntry(table.kind, id, withValue(values, at, other))) !== before,
    );

  it('says of every field what it holds, or it is listed why not', () => {
    const unreached = [...leavesOf(registers[table.kind].fields, values)].filter((leaf) => !isReached(leaf));
    const left = Object.keys(notInStatutory[table.name] ?? {});
    expect(unreached.map(({ path }) => path).toSorted()).toEqual(left.toSorted());
  });
});
