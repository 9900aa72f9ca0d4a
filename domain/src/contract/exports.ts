import { z } from 'zod';
import { type Endpoints, file, json } from '#contract/endpoint.ts';
import { fieldFilters, listParameters } from '#contract/entry-endpoints.ts';
import { evaluationDates, findingScope } from '#contract/findings.ts';
import { impactTarget } from '#contract/impact.ts';
import { calendarDate, listOf } from '#contract/parameters.ts';
import { profiles } from '#tables/columns/cells.ts';
import { tableGroups } from '#tables/columns/columns.ts';
import type { Kind } from '#registers/registers.ts';

const profile = z.enum(profiles).default('excel');

const own = {
  profile,
  versions: z.enum(['working', 'in-force']).default('working'),
  ...evaluationDates,
};
const ofLists = { q: listParameters.q, archived: listParameters.archived };

const commonQuery = z.strictObject({ ...own, ...ofLists });

/** The parameters of an export that are not the search and the filters of a list. */
export const exportParameters: ReadonlySet<string> = new Set(Object.keys(own));

/** The query of an export of a table as it was read: its own parameters, and the search and filters of a list. */
export type ExportQuery = z.output<typeof commonQuery> & Readonly<Record<string, unknown>>;

type ExportQueryShape = z.ZodType<ExportQuery, z.input<typeof commonQuery>>;

const queriesByKind = new Map<Kind, ExportQueryShape>();

/** The query of an export of a table of a kind; its tables, of which it has several, share it. */
export function exportQuery(kind: Kind): ExportQueryShape {
  const known = queriesByKind.get(kind) ?? z.strictObject({ ...own, ...ofLists, ...fieldFilters(kind) });
  queriesByKind.set(kind, known);
  return known;
}

/** Findings; open and accepted ones both unless one is asked for. */
export const findingsExportQuery = findingScope.extend({
  state: z.enum(['open', 'accepted', 'all']).default('all').describe('Open findings, accepted ones, or both'),
  profile,
});

/** What is affected by a change. */
export const impactExportQuery = z.strictObject({ ...impactTarget, evaluated_on: calendarDate.optional(), profile });

const csv = file('text/csv', 'text/csv; charset=utf-8; header=present');

/** The endpoint of the table of a kind; `:table` stands for its name. */
export const tableEndpoints = (kind: Kind) =>
  ({ 'GET /exports/:table.csv': { query: exportQuery(kind), answer: csv } }) satisfies Endpoints;

const table = z.strictObject({
  name: z.string().describe('Its place in the address: `/exports/<name>.csv`'),
  label: z.string(),
  about: z.string(),
  rows: listOf(z.strictObject({ name: z.string(), label: z.string() })).describe(
    'The tables of the rows in its entries',
  ),
});

const exportedTables = z.strictObject({
  groups: listOf(z.strictObject({ id: z.enum(tableGroups), label: z.string(), tables: listOf(table) })),
});

/** A table the account may export. */
export type ExportedTable = z.output<typeof table>;
/** The tables the account may export, by what they belong to. */
export type ExportedTables = z.output<typeof exportedTables>;

/** Which tables there are, and exports that are no table of a kind. */
export const exportEndpoints = {
  'GET /exports': { answer: json(exportedTables) },
  'GET /exports/findings.csv': { query: findingsExportQuery, answer: csv },
  'GET /exports/impact.csv': { query: impactExportQuery, answer: csv },
} satisfies Endpoints;
