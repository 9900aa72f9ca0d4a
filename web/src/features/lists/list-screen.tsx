import type { Kind } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import { useMemo, useRef, useState } from 'react';
import { ListActions } from '#features/lists/list-actions.tsx';
import css from '#features/lists/list-screen.module.css';
import { isNarrowed, paramsOf, useListState } from '#features/lists/list-state.ts';
import { ListTable } from '#features/lists/list-table.tsx';
import { ListTools } from '#features/lists/list-tools.tsx';
import { NothingListed } from '#features/lists/nothing-listed.tsx';
import { leastWidth, shownColumns } from '#features/lists/columns.ts';
import { useInformativeColumns } from '#features/lists/use-informative-columns.ts';
import { useListRows } from '#features/lists/use-list-rows.ts';
import { useTableWidth } from '#features/lists/use-table-width.ts';
import { useRowHeight } from '#features/lists/use-row-height.ts';
import { useAsOf } from '#lib/as-of.ts';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { TabTitle } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';
import { useScrollRestoration } from '#ui/use-scroll-restoration.ts';
import { useRowKeys } from '#ui/use-row-keys.ts';
import { useRowWindow } from '#ui/use-row-window.ts';

/** All entries of a kind: found, narrowed, sorted and opened. What it shows stands in its address. */
export function ListScreen({ kind }: { kind: Kind }) {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  const { state, change } = useListState(kind);
  const params = useMemo(() => paramsOf(state, asOf), [state, asOf]);
  const rowHeight = useRowHeight();
  const [known, setKnown] = useState<number>();
  const view = useRowWindow(known ?? 0, rowHeight, state.from);
  const list = useListRows(kind, params, view.near);
  if (list.total !== undefined && list.total !== known && !list.stale) setKnown(list.total);
  const search = useRef<HTMLInputElement>(null);
  const cursor = useRowKeys({ view, count: list.total ?? 0, search });
  useScrollRestoration(
    view,
    params,
    (row) => row !== state.from && change({ from: row > 0 ? String(row) : undefined }),
  );
  const [room, filled] = [useTableWidth(), useInformativeColumns(list.rows)];
  // The same array as long as nothing changes: rows that are there are not rendered again while one scrolls.
  const chosen = state.columns?.join(',');
  const columns = useMemo(
    () => shownColumns(kind, { columns: chosen?.split(',') }, { room, filled }),
    [kind, chosen, room, filled],
  );
  const title = t(outlines[kind].plural);
  return (
    <div className={css['screen']}>
      <TabTitle>{title}</TabTitle>
      <header className={css['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={css['count']} role="status">
          {list.total !== undefined && formatNumber(list.total, language)}
        </p>
        <ListActions kind={kind} may={list.may} params={params} isEmpty={list.total === 0} />
      </header>
      {(list.total !== 0 || isNarrowed(state)) && (
        <ListTools kind={kind} state={state} columns={columns} names={list.names} search={search} onChange={change} />
      )}
      <div className={css['body']}>
        <LoadError error={list.error} />
      </div>
      {list.total === 0 ? (
        <NothingListed kind={kind} state={state} may={list.may} onChange={change} />
      ) : (
        <ListTable
          kind={kind}
          columns={columns}
          isWide={leastWidth(columns) > room}
          sort={state.sort}
          list={list}
          scroller={view.scroller}
          near={view.near}
          rowHeight={rowHeight}
          cursor={cursor}
          onSort={(sort) => change({ sort })}
        />
      )}
    </div>
  );
}
