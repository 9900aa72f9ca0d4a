import type { Language } from 'domain/core';
import { profiles, type Table } from 'domain/csv';
import { z } from 'zod';
import { asOfDate, fieldFilters, listParameters } from '#use-cases/lists/list.ts';

const own = {
  profile: z.enum(profiles).default('excel'),
  versions: z.enum(['working', 'in-force']).default('working'),
  as_of: asOfDate.optional(),
  evaluated_on: asOfDate.optional(),
};
const ofLists = { q: listParameters.q, archived: listParameters.archived };

const exportQuery = z.looseObject({ ...own, ...ofLists });

/** The parameters of an export as they were read. */
export type ExportQuery = z.infer<typeof exportQuery>;

/** The query of an export: its own parameters, and the search and filters of the list of its kind. */
export const exportQueryOf = ({ kind }: Table) => z.strictObject({ ...own, ...ofLists, ...fieldFilters(kind) });

/** What somebody wants to export, once it has been read. */
export interface ExportWish {
  readonly table: Table;
  readonly query: ExportQuery;
  readonly language: Language;
}

/** The part of a query that chooses among the entries of a kind. */
export function choosing(query: ExportQuery): Pick<ExportQuery, 'q' | 'archived'> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !Object.hasOwn(own, name))) as ExportQuery;
}

/** The search and the filters that were asked for, or `undefined` when everything was. */
export function filtersIn(query: ExportQuery): Record<string, unknown> | undefined {
  const asked = Object.entries(choosing(query)).filter(
    ([name, value]) => !(name === 'q' && value === '') && !(name === 'archived' && value === 'no'),
  );
  return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}
