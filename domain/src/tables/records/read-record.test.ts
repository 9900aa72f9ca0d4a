import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#language/languages.ts';
import { choice, type Field, type Fields } from '#model/field.ts';
import { kinds, referenceOf, registers } from '#registers/registers.ts';
import { type Cell, cellFrom } from '#tables/columns/cells.ts';
import { cellsOf } from '#tables/columns/columns.ts';
import type { ReadContext } from '#tables/columns/reads.ts';
import { csvLines } from '#tables/formats/csv.ts';
import { type CellsByTable, readRecords } from '#tables/records/read-record.ts';
import { recordTables } from '#tables/records/record-tables.ts';
import { entriesOf, rowsOf } from '#tables/tables.ts';
import { anyValues } from '#test/any-values.ts';
import { contextOf } from '#test/export.ts';
import { somePool } from '#test/full-values.ts';
import { stateWith } from '#test/state.ts';

const wordings = languages.map((language) => contextOf(stateWith([]), { language }));
const reading: ReadContext = {
  translations: wordings.map(({ translate }) => translate),
  formats: wordings.map(({ format }) => format),
};

describe.each(kinds)('the tables of %s', (kind) => {
  const id = referenceOf(kind, 1);
  const tables = recordTables(kind);
  const anyEntry = fc.tuple(anyValues(kind, somePool), fc.constantFrom(...languages));

  it('give back every value as it was, cell by cell, in either language', () => {
    fc.assert(
      fc.property(anyEntry, ([values, language]) => {
        const context = contextOf(stateWith([[id, values]]), { language });
        const cells: CellsByTable = Object.fromEntries(
          tables.map((table) => [
            table.name,
            [...rowsOf(table, entriesOf(table, context), context)].map((row) => cellsOf(table, row, context)),
          ]),
        );
        const { entries, unread } = readRecords(kind, cells, reading);
        expect(unread).toEqual([]);
        expect(entries.get(id)).toEqual({ version: 1, values });
      }),
      { numRuns: 20 },
    );
  });

  it('give it back from the bytes of the data profile too', () => {
    fc.assert(
      fc.property(anyEntry, ([values, language]) => {
        const context = contextOf(stateWith([[id, values]]), { language });
        const cellsIn = (table: (typeof tables)[number]): (Cell | undefined)[][] => {
          const file = [...csvLines(table, rowsOf(table, entriesOf(table, context), context), 'data', context)].join(
            '',
          );
          const [, ...rows] = parse(file);
          return rows.map((row) => row.map((cell, at) => cellFrom(cell, table.columns[at]?.holds ?? 'text')));
        };
        const { entries, unread } = readRecords(
          kind,
          Object.fromEntries(tables.map((table) => [table.name, cellsIn(table)])),
          reading,
        );
        expect(unread).toEqual([]);
        expect(entries.get(id)).toEqual({ version: 1, values });
      }),
      { numRuns: 5 },
    );
  });
});

describe('what cannot be understood', () => {
  it('is told with its place, and changes nothing', () => {
    const [table] = recordTables('recipient');
    const at = (key: string): number => table?.columns.findIndex((column) => column.key === key) ?? -1;
    const row: (Cell | undefined)[] = [];
    row[0] = 'REC-0001';
    row[1] = 3;
    row[at('name')] = 'Example';
    row[at('role')] = 'Subcontractor of sorts';
    const { entries, unread } = readRecords(
      'recipient',
      {
        'records/recipient': [row],
        'records/recipient.supervision': [['REC-0009', 'r1', 1]],
      },
      reading,
    );
    expect(entries.get('REC-0001')).toEqual({ version: 3, values: { name: 'Example' } });
    expect(unread.map(({ table: name, key, ref }) => [name, key, ref])).toEqual([
      ['records/recipient', 'role', 'REC-0001'],
      ['records/recipient.supervision', 'ref', 'REC-0009'],
    ]);
  });
});

function* vocabulariesIn(fields: Fields): Generator<Extract<Field, { of: unknown }>['of']> {
  for (const field of Object.values(fields)) {
    if (field.type === 'choice' || field.type === 'choices') yield field.of;
    if (field.type === 'group' || field.type === 'rows') yield* vocabulariesIn(field.fields);
  }
}

it.each(kinds)('every term of a vocabulary of %s is worded differently from the others', (kind) => {
  for (const of of vocabulariesIn(registers[kind].fields))
    for (const { format } of wordings) {
      const said = of.terms.map(({ code }) => format(choice(of, { label: registers[kind].label }), code));
      expect(new Set(said).size).toBe(said.length);
    }
});
