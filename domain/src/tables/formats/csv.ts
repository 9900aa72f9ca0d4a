import { cellText, type Profile, quoted } from '#tables/columns/cells.ts';
import { cellsOf, headerIn, type Sheet } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';

/** The mark by which a spreadsheet knows UTF-8, and what stands between cells. */
const forms: Readonly<Record<Profile, { readonly mark: string; readonly delimiter: string }>> = {
  excel: { mark: '\uFEFF', delimiter: ';' },
  'excel-en': { mark: '\uFEFF', delimiter: ',' },
  data: { mark: '', delimiter: ',' },
};

/** The lines of a CSV file, header first, each with its line end: RFC 4180, the same for the same register, and never a `sep=` line. */
export function* csvLines<R>(
  sheet: Sheet<R>,
  rows: Iterable<R>,
  profile: Profile,
  context: ExportContext,
): Generator<string> {
  const { mark, delimiter } = forms[profile];
  const types = sheet.columns.map(({ holds }) => holds);
  const line = (texts: readonly string[]): string => `${texts.map(quoted).join(delimiter)}\r\n`;
  const header = sheet.columns.map((column) => headerIn(column, profile, context.language));
  yield mark + line(header.map((one) => cellText(one, 'text', profile)));
  for (const row of rows)
    yield line(cellsOf(sheet, row, context).map((cell, at) => cellText(cell, types[at] ?? 'text', profile)));
}
