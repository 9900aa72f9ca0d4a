import { exportEndpoints, tableEndpoints } from 'domain/contract';
import { findingsSheet, impactSheet, type Table, tables } from 'domain/tables';
import { ExportLog } from '#use-cases/exports/export-log.ts';
import { exportFindings, exportImpact } from '#use-cases/exports/export-sheets.ts';
import { exportTable } from '#use-cases/exports/export-table.ts';
import { listTables } from '#use-cases/exports/list-tables.ts';
import type { Export, ExportServices } from '#use-cases/exports/create-export.ts';
import { type AnyRoute, type FileContent, routesOf } from '#http/route.ts';
import { headText } from '#storage/verdict-text.ts';

/** The same bytes, the first of them made already: what fails until then is answered with a problem, not with half a file. */
async function begun(bytes: AsyncGenerator<Buffer>): Promise<AsyncIterable<Buffer>> {
  const first = await bytes.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* bytes;
  })();
}

const fileOf = async (made: Export): Promise<FileContent> => ({
  headers: {
    'Content-Disposition': `attachment; filename="${made.fileName}"`,
    'Journal-Head': headText(made.head),
    'Export-Reference': made.id,
  },
  content: await begun(made.bytes()),
});

const common = {
  group: 'Exports',
  may: 'export',
  headers: {
    'Content-Disposition': 'The name of the file, with a date',
    'Journal-Head': 'Number and hash of the newest line of the journal',
    'Export-Reference': 'The journal entry about this export',
  },
  problems: ['invalid', 'storage-full'],
} as const;

const tableRoute = (table: Table, services: ExportServices): AnyRoute =>
  routesOf(tableEndpoints(table.kind), { table: table.name })('GET /exports/:table.csv', {
    ...common,
    summary: `${table.label.en} as CSV`,
    run: async ({ actor, query, language }) => fileOf(await exportTable(services, actor, { table, query, language })),
  });

const route = routesOf(exportEndpoints);

/** The routes of every table that can be exported. */
export const exportRoutes = (deps: Omit<ExportServices, 'log'>): AnyRoute[] => {
  const services = { ...deps, log: new ExportLog(deps.journal) };
  return [
    route('GET /exports', {
      group: 'Exports',
      summary: 'The tables the account may export',
      may: 'export',
      isQuick: true,
      run: ({ actor, language }) => listTables(actor, language),
    }),
    ...tables.map((table) => tableRoute(table, services)),
    route('GET /exports/findings.csv', {
      ...common,
      summary: `${findingsSheet.label.en} as CSV`,
      run: async ({ actor, query, language }) => fileOf(await exportFindings(services, actor, query, language)),
    }),
    route('GET /exports/impact.csv', {
      ...common,
      summary: `${impactSheet.label.en} as CSV`,
      run: async ({ actor, query, language }) => fileOf(await exportImpact(services, actor, query, language)),
    }),
  ];
};
