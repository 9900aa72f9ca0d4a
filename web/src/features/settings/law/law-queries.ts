import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LawRowAnswer } from 'domain/contract';
import { type Field, type LawKind, lawKinds, listUseOf, registers } from 'domain/core';
import { api } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';

/** The law tables, in the order of their tabs. */
export const lawTables = lawKinds;
export type LawTable = LawKind;

/** A row of a law table, supplied or this register's own. */
export type LawRow = LawRowAnswer;

const pathOf = (table: LawTable) => ({ kind: outlines[table].path });

/** What narrows a table, and how many of its rows are shown. */
interface LawSelection {
  readonly q: string;
  /** Only the register's own rows. */
  readonly own: boolean;
  readonly size: number;
  /** Wanted values by the names of fields. */
  readonly filters: Readonly<Record<string, string>>;
}

/** The fields a table is narrowed by: those with few answers. */
export const lawFilters = (table: LawTable) =>
  Object.entries<Field>(registers[table].fields).flatMap(([name, field]) =>
    field.type === 'choice' && listUseOf(field).filter ? [[name, field] as const] : [],
  );

/** The rows of a table that answer a search, so many of them. */
export const lawQuery = (table: LawTable, { q, own, size, filters }: LawSelection) =>
  queryOptions({
    queryKey: ['entries', table, 'law', q, own, size, filters],
    queryFn: ({ signal }) =>
      api('GET /law/:kind', {
        path: pathOf(table),
        query: { ...filters, ...(q && { q }), ...(own && { own: 'yes' as const }), size },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The row with a key: the newest where several entries stand in for one. */
export const lawRowQuery = (table: LawTable, key: string) =>
  queryOptions({
    queryKey: ['entries', table, 'law', 'row', key],
    queryFn: async ({ signal }) =>
      (await api('GET /law/:kind', { path: pathOf(table), query: { key }, signal })).items[0] ?? null,
  });
