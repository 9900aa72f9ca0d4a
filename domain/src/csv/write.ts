import { type Cell, cellText, type Profile, quoted } from '#csv/cells.ts';
import { headerIn, type Sheet, type Table } from '#csv/columns.ts';
import type { ExportContext } from '#csv/context.ts';
import type { Entry } from '#entries/register.ts';

/** The mark by which a spreadsheet knows UTF-8, and what stands between cells. */
const forms: Readonly<Record<Profile, { readonly mark: string; readonly delimiter: string }>> = {
  excel: { mark: '\uFEFF', delimiter: ';' },
  data: { mark: '', delimiter: ',' },
};

/** The entries of a table in the order of their references. Archived ones are left out unless `withArchived` is set. */
export function rowsOf(table: Table, context: ExportContext, withArchived = false): Entry[] {
  const entries = [...context.state.entries[table.kind].values()].filter((entry) => withArchived || !entry.archived);
  return entries.filter((entry) => table.includes?.(entry, context) ?? true);
}

/** The lines of a CSV file, header first, each with its line end: RFC 4180, the same for the same register, and never a `sep=` line. */
export function* csvLines<R>(
  sheet: Sheet<R>,
  rows: Iterable<R>,
  profile: Profile,
  context: ExportContext,
): Generator<string> {
  const { mark, delimiter } = forms[profile];
  const written = (cell: Cell): string => (cell.length === 0 ? '' : quoted(cellText(cell, profile)));
  yield `${mark}${sheet.columns.map((column) => written(headerIn(column, profile, context.language))).join(delimiter)}\r\n`;
  for (const row of rows) {
    let [line, before] = ['', ''];
    for (const column of sheet.columns) {
      line += before + written(column.get(row, context) ?? '');
      before = delimiter;
    }
    yield `${line}\r\n`;
  }
}
