import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { isDate, type Language } from 'domain/core';
import { asOfIn } from '#lib/as-of.ts';
import type { Search } from '#lib/search.ts';
import {
  countings,
  type CountedBy,
  findingCountsQuery,
  findingsQuery,
  type FindingState,
  type FindingParams,
} from '#register/findings/finding-queries.ts';

/** What findings are grouped by on the screen: the rest of what can be counted is a filter only. */
export const groupings = ['rule', 'letter', 'owner', 'id'] as const satisfies readonly CountedBy[];
export type Grouping = (typeof groupings)[number];

/** What narrows the findings shown, each by its own part of the address. */
const filterNames = countings;
export type FilterName = CountedBy;

/** What the screen shows, read from its address. */
export interface FindingsState {
  readonly by: Grouping;
  readonly state: FindingState;
  readonly q: string;
  /** The day whose law is applied, where it is not the day that is shown. */
  readonly evaluatedOn: string | undefined;
  /** The row at the top when one was last here. */
  readonly from: number;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

const isGrouping = (by: string | undefined): by is Grouping => groupings.some((known) => known === by);

function readState(search: Search): FindingsState {
  const { by, state, q = '', evaluated_on: day } = search;
  const filters = filterNames.flatMap((name) => (search[name] ? [[name, search[name]] as const] : []));
  return {
    by: isGrouping(by) ? by : 'rule',
    state: state === 'accepted' ? 'accepted' : 'open',
    q,
    evaluatedOn: day && isDate(day) ? day : undefined,
    from: Math.max(0, Number(search['from']) || 0),
    filters: Object.fromEntries(filters),
  };
}

/** What is asked for, whether open or accepted, as the API wants it. */
export const paramsOf = ({ q, evaluatedOn, filters }: FindingsState, asOf: string | undefined): FindingParams => ({
  // What an address says may be nothing the API knows: that is the API's to say.
  ...(filters as FindingParams),
  ...(q.trim() && { q: q.trim() }),
  ...(evaluatedOn && { evaluated_on: evaluatedOn }),
  ...(asOf && { as_of: asOf }),
});

export const rowsPerPage = 100;

/** The first rows an address asks for, and the groups beside them. */
export function firstShown(search: Search, language: Language) {
  const state = readState(search);
  const counted = paramsOf(state, asOfIn(search));
  return {
    rows: findingsQuery(
      { ...counted, state: state.state },
      language,
      Math.floor(state.from / rowsPerPage) + 1,
      rowsPerPage,
    ),
    groups: findingCountsQuery(state.by, { ...counted, [state.by]: undefined }, language),
  };
}

/** What the screen shows, and the way to change it: `undefined` takes a part out of the address. */
export function useFindingsState() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readState(search), [search]);
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

/** Whether anything narrows what is shown. */
export const isNarrowed = ({ q, filters }: FindingsState): boolean =>
  q.trim() !== '' || Object.keys(filters).length > 0;

/** A patch that takes everything away that narrows. */
export const everything: Search = {
  q: undefined,
  ...Object.fromEntries(filterNames.map((name) => [name, undefined])),
};

/** Without this the router takes a link that lifts a filter for the current one wherever the filter is set. */
export const alone = { explicitUndefined: true } as const;
