import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type AnyValues, type LawKind, lawKinds, type standings } from 'domain/core';
import { api } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';

/** The law tables, in the order of their tabs. */
export const lawTables = lawKinds;
export type LawTable = LawKind;

/** A row of a law table, supplied or this register's own. */
export interface LawRow {
  readonly key: string;
  readonly status: (typeof standings)['terms'][number]['code'];
  readonly values: AnyValues;
  /** What the product supplies, where an entry stands in its place. */
  readonly supplied?: AnyValues;
  readonly entry?: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly changedAt: string;
    readonly changedBy: string;
  };
}

interface LawPage {
  readonly items: readonly LawRow[];
  readonly total: number;
  readonly checkedOn: string;
  readonly may: readonly string[];
}

const address = (table: LawTable): string => `/law/${outlines[table].path}`;

/** The rows of a table that answer a search, so many of them. */
export const lawQuery = (table: LawTable, { q, own, size }: { q: string; own: boolean; size: number }) =>
  queryOptions({
    queryKey: ['entries', table, 'law', q, own, size],
    queryFn: ({ signal }) =>
      api.get<LawPage>(address(table), { ...(q && { q }), ...(own && { own: 'yes' }), size }, signal),
    placeholderData: keepPreviousData,
  });

/** The row with a key: the newest where several entries stand in for one. */
export const lawRowQuery = (table: LawTable, key: string) =>
  queryOptions({
    queryKey: ['entries', table, 'law', 'row', key],
    queryFn: async ({ signal }) => (await api.get<LawPage>(address(table), { key }, signal)).items[0] ?? null,
  });
