import { pipeline } from 'node:stream/promises';
import { findingsSheet, impactSheet, type Sheet, type Table, tables } from 'domain/csv';
import type { z } from 'zod';
import { ExportLog } from '#use-cases/exports/export-log.ts';
import { exportQueryOf, type ExportQuery } from '#use-cases/exports/export-query.ts';
import { exportFindings, exportImpact, findingsExport, impactExport } from '#use-cases/exports/export-sheets.ts';
import { exportTable } from '#use-cases/exports/export-table.ts';
import type { Export, ExportShelf } from '#use-cases/exports/making.ts';
import { type AnyRoute, type Call, route } from '#http/route.ts';
import { headText } from '#storage/verdict-words.ts';

const media = 'text/csv; charset=utf-8; header=present';

/** Whoever asks may leave before the end: that is theirs to decide, and the journal holds that they began. */
const leftEarly = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';

/** The same bytes, the first of them made already: what fails until then is answered with a problem, not with half a file. */
async function begun(bytes: AsyncGenerator<Buffer>): Promise<AsyncIterable<Buffer>> {
  const first = await bytes.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* bytes;
  })();
}

async function send({ response }: Call<unknown, unknown>, made: Export): Promise<void> {
  const bytes = await begun(made.bytes());
  response.set({
    'Content-Type': media,
    'Content-Disposition': `attachment; filename="${made.fileName}"`,
    'Cache-Control': 'no-store',
    'Journal-Head': headText(made.head),
    'Export-Reference': made.id,
  });
  await pipeline(bytes, response).catch((error: unknown) => {
    if (!leftEarly(error)) throw error;
  });
}

type Exporting<Q> = (call: Call<Q, unknown>) => Promise<Export>;

/** A route that answers with a file. */
const fileRoute = <Q>(
  { name, label }: Pick<Sheet<never>, 'name' | 'label'>,
  query: z.ZodType<Q>,
  make: Exporting<Q>,
): AnyRoute =>
  route<Q>({
    method: 'get',
    path: `/exports/${name}.csv`,
    group: 'Exports',
    summary: `${label.en} as CSV`,
    may: 'export',
    query,
    answer: {
      status: 200,
      media: 'text/csv',
      headers: {
        'Content-Disposition': 'The name of the file, with a date',
        'Journal-Head': 'Number and hash of the newest line of the journal',
        'Export-Reference': 'The journal entry about this export',
      },
    },
    problems: ['invalid', 'storage-full'],
    run: async (call) => {
      if (call.request.method === 'HEAD') return void call.response.type(media).end();
      return send(call, await make(call));
    },
  });

const tableRoute = (table: Table, shelf: ExportShelf): AnyRoute =>
  fileRoute<ExportQuery>(table, exportQueryOf(table), ({ account, query, language }) =>
    exportTable(shelf, account, { table, query, language }),
  );

/** The routes of every table that can be exported. */
export const exportRoutes = (shelf: Omit<ExportShelf, 'log'>): AnyRoute[] => {
  const log = new ExportLog(shelf.journal);
  const whole = { ...shelf, log };
  return [
    ...tables.map((table) => tableRoute(table, whole)),
    fileRoute(findingsSheet, findingsExport, ({ account, query, language }) =>
      exportFindings(whole, account, query, language),
    ),
    fileRoute(impactSheet, impactExport, ({ account, query, language }) =>
      exportImpact(whole, account, query, language),
    ),
  ];
};
