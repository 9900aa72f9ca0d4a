import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Kind, listUseOf } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { useCallback, useMemo } from 'react';
import { asOfIn } from '#lib/as-of.ts';
import type { Search } from '#lib/search.ts';
import { listPage, pageSize, type ListParams } from '#register/entries/entry-queries.ts';

export type ArchivedFilter = 'no' | 'yes' | 'all';

/** What a list shows, read from its address. */
export interface ListState {
  readonly q: string;
  /** A field, with a minus before it for the other direction. */
  readonly sort: string | undefined;
  readonly archived: ArchivedFilter;
  readonly columns: readonly string[] | undefined;
  /** The row at the top when one was last here. */
  readonly from: number;
  readonly filters: Readonly<Record<string, string>>;
}

/** The fields lists of a kind receive with every row, without its title. */
export const listedFields = (kind: Kind) =>
  Object.entries(outlines[kind].fields).filter(
    ([name, { list }]) => list !== undefined && name !== outlines[kind].title,
  );

/** The fields a list can be filtered by. */
export const filterFields = (kind: Kind) => listedFields(kind).filter(([, field]) => listUseOf(field).filter);

const archivedFilters: readonly string[] = ['no', 'yes', 'all'];

export function readState(kind: Kind, search: Search): ListState {
  const filters = filterFields(kind).flatMap(([name]) => {
    const value = search[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const archived = search['archived'] ?? 'no';
  return {
    q: search['q'] ?? '',
    sort: search['sort'],
    archived: archivedFilters.includes(archived) ? (archived as ArchivedFilter) : 'no',
    columns: search['columns']?.split(',').filter(Boolean),
    from: Math.max(0, Number(search['from']) || 0),
    filters: Object.fromEntries(filters),
  };
}

/** The same, as the API asks for it. */
export const paramsOf = ({ q, sort, archived, filters }: ListState, asOf: string | undefined): ListParams => ({
  ...filters,
  ...(q.trim() && { q: q.trim() }),
  ...(sort && { sort }),
  ...(archived !== 'no' && { archived }),
  ...(asOf && { as_of: asOf }),
});

/** The first rows of the list an address asks for. */
export const firstPage = (kind: Kind, search: Search) => {
  const state = readState(kind, search);
  return listPage(kind, paramsOf(state, asOfIn(search)), Math.floor(state.from / pageSize) + 1);
};

/** What a list shows, and the way to change it: `undefined` takes a part out of the address. */
export function useListState(kind: Kind) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readState(kind, search), [kind, search]);
  const change = useCallback(
    (patch: Search) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, from: undefined, ...patch }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { state, change };
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, archived, filters }: ListState): boolean =>
  q.trim() !== '' || archived !== 'no' || Object.keys(filters).length > 0;

/** A patch that takes everything away that narrows the list. */
export const everything = ({ filters }: ListState): Search => ({
  q: undefined,
  archived: undefined,
  ...Object.fromEntries(Object.keys(filters).map((name) => [name, undefined])),
});
