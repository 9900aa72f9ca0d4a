import { exportParameters, type ExportQuery } from 'domain/contract';
import type { Language } from 'domain/core';
import type { Table } from 'domain/tables';

/** What is to be exported. */
export interface ExportRequest {
  readonly table: Table;
  readonly query: ExportQuery;
  readonly language: Language;
}

/** The part of a query that chooses among the entries of a kind. */
export function choosing(query: ExportQuery): Pick<ExportQuery, 'q' | 'archived'> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !exportParameters.has(name))) as ExportQuery;
}

/** The search and the filters that were asked for, or `undefined` when everything was. */
export function filtersIn(query: ExportQuery): Record<string, unknown> | undefined {
  const filters = Object.entries(choosing(query)).filter(
    ([name, value]) => !(name === 'q' && value === '') && !(name === 'archived' && value === 'no'),
  );
  return filters.length > 0 ? Object.fromEntries(filters) : undefined;
}
