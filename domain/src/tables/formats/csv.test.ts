import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, listFrom, type Profile, profiles } from '#tables/columns/cells.ts';
import { cellsOf, headerIn, type Table } from '#tables/columns/columns.ts';
import { entriesOf, rowsOf, statutoryTables, tables } from '#tables/tables.ts';
import { csvLines } from '#tables/formats/csv.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import type { RegisterState } from '#entries/register.ts';
import { anyRegister, fullValues, stateWith } from '#test/build.ts';
import { contextOf, fullRegister } from '#test/export.ts';
import { languages } from '#language/languages.ts';

const rowsIn = (table: Table, context: ExportContext, withArchived?: boolean): unknown[] => [
  ...rowsOf(table, entriesOf(table, context, withArchived), context),
];
const fileOf = (table: Table, state: RegisterState, profile: Profile, over = {}): string => {
  const context = contextOf(state, over);
  return [...csvLines(table, rowsIn(table, context), profile, context)].join('');
};
const parsed = (file: string, profile: Profile): string[][] =>
  parse(file, { delimiter: profile === 'excel' ? ';' : ',', bom: true });

const every = statutoryTables.flatMap((table) => profiles.map((profile) => [table.name, profile, table] as const));

describe.each(every)('%s in the %s profile', (_, profile, table) => {
  it('has as many cells in every row as the header, whatever is in the register', () => {
    fc.assert(
      fc.property(anyRegister(), (state) => {
        const rows = parsed(fileOf(table, state, profile), profile);
        expect(rows.filter((cells) => cells.length !== table.columns.length)).toEqual([]);
        expect(rows.length).toBe(1 + rowsIn(table, contextOf(state)).length);
      }),
      { numRuns: 10 },
    );
  });

  it('is read by others as it was written', () => {
    fc.assert(
      fc.property(anyRegister(), (state) => {
        const context = contextOf(state);
        const written = rowsIn(table, context).map((row) =>
          cellsOf(table, row, context).map((cell, at) => cellText(cell, table.columns[at]?.holds ?? 'text', profile)),
        );
        expect(parsed(fileOf(table, state, profile), profile).slice(1)).toEqual(written);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same twice, to the byte, and in either order of writing', () => {
    fc.assert(
      fc.property(anyRegister(), fc.constantFrom(...languages), (state, language) => {
        const entries = Object.values(state.entries).flatMap((of) => [...of.values()]);
        const shuffled = stateWith(entries.toReversed().map(({ id, values, archived }) => [id, values, archived]));
        expect(fileOf(table, shuffled, profile, { language })).toBe(fileOf(table, state, profile, { language }));
      }),
      { numRuns: 6 },
    );
  });

  it('ends every line with CRLF, and none within but in quotes', () => {
    const file = fileOf(table, fullRegister(), profile);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is a header alone when there is no row', () => {
    const file = fileOf(table, stateWith([]), profile);
    expect(parsed(file, profile)).toEqual([table.columns.map((column) => headerIn(column, profile, 'en'))]);
  });
});

describe('the profiles', () => {
  const [activities] = tables;
  const file = (profile: Profile): string => (activities ? fileOf(activities, fullRegister(), profile) : '');

  it('begin with the mark for spreadsheets, and with the first key for programs', () => {
    expect(file('excel').startsWith('\uFEFFRegister of [beyond Art. 30];As of (UTC) [beyond Art. 30];')).toBe(true);
    expect(file('data').startsWith('register,as_of_utc,ref,name,')).toBe(true);
    expect(file('excel') + file('data')).not.toMatch(/sep=/i);
  });

  it('hold lists that the data profile gives back whole', () => {
    const purposes = [
      { id: 'a', text: 'Pay; wages\\' },
      { id: 'b', text: '=Report\nto the "authority"' },
    ];
    const state = stateWith([['PA-0001', { purposes }]]);
    const [, row] = activities ? parsed(fileOf(activities, state, 'data'), 'data') : [];
    const at = activities?.columns.findIndex(({ key }) => key === 'purposes') ?? -1;
    expect(listFrom(row?.[at] ?? '')).toEqual(purposes.map(({ text }) => text));
  });
});

describe('the rows', () => {
  const [activities] = tables;
  const refs = (state: RegisterState, withArchived?: boolean): string[] =>
    activities ? entriesOf(activities, contextOf(state), withArchived).map(({ id }) => id) : [];

  it('stand in the order of their numbers', () => {
    const ids = ['PA-10000', 'PA-0002', 'PA-9999', 'PA-100001'];
    expect(refs(stateWith(ids.map((id) => [id, {}])))).toEqual(['PA-0002', 'PA-9999', 'PA-10000', 'PA-100001']);
  });

  it('leave archived records out unless they are asked for', () => {
    const state = stateWith([
      ['PA-0001', fullValues('activity'), true],
      ['PA-0002', {}],
    ]);
    expect([refs(state), refs(state, true)]).toEqual([['PA-0002'], ['PA-0001', 'PA-0002']]);
  });

  it('hold no cell a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyRegister(), (state) => {
        const cells = tables.flatMap((table) =>
          parsed(fileOf(table, state, 'excel'), 'excel')
            .slice(1)
            .flat(),
        );
        expect(cells.filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
        expect(cells.length).toBeGreaterThan(0);
      }),
      { numRuns: 4 },
    );
  });
});

describe('the tables of a kind', () => {
  it('are read by others as they were written, in every profile', () => {
    fc.assert(
      fc.property(anyRegister(), fc.constantFrom(...profiles), (state, profile) => {
        const context = contextOf(state);
        for (const table of tables) {
          const [, ...rows] = parsed(fileOf(table, state, profile), profile);
          const written = rowsIn(table, context).map((row) =>
            cellsOf(table, row, context).map((cell, at) => cellText(cell, table.columns[at]?.holds ?? 'text', profile)),
          );
          expect([table.name, rows]).toEqual([table.name, written]);
        }
      }),
      { numRuns: 3 },
    );
  });
});
