import type { Kind } from 'domain/core';
import { outlines } from '#lib/outlines.ts';
import type { CSSProperties, RefObject } from 'react';
import { type Column, leastWidth, templateOf, titleLabel } from '#features/lists/columns.ts';
import { ListHead } from '#features/lists/list-head.tsx';
import { ListRow } from '#features/lists/list-row.tsx';
import css from '#features/lists/list-table.module.css';
import type { ListRows } from '#features/lists/use-list-rows.ts';
import rowTable from '#ui/row-table.module.css';
import { usePrinting } from '#ui/use-printing.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { type NearRows, rowsToRender } from '#ui/use-row-window.ts';

interface ListTableProps {
  readonly kind: Kind;
  readonly columns: readonly Column[];
  /** Whether the columns need more room than there is, so that one scrolls sideways. */
  readonly isWide: boolean;
  readonly sort: string | undefined;
  readonly list: ListRows & { readonly stale: boolean };
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly near: NearRows;
  readonly rowHeight: number;
  readonly cursor: { readonly row: number | undefined; readonly focused: (row: number | undefined) => void };
  readonly onSort: (sort: string | undefined) => void;
}

/** A table of any length: only the rows in view exist, and say which of how many they are. */
export function ListTable(props: ListTableProps) {
  const { kind, columns, isWide, sort, list, scroller, near, rowHeight, cursor, onSort } = props;
  const t = useText();
  const asOf = useAsOf();
  const printing = usePrinting();
  const total = list.total ?? 12;
  const rows = printing ? [...list.rows.keys()] : rowsToRender(near, total, cursor.row);
  return (
    <div
      ref={scroller}
      className={`${rowTable['scroller']} ${css['scroller']}`}
      aria-busy={list.stale || list.total === undefined}
    >
      <div
        role="table"
        className={`${css['table']} ${isWide ? css['wide'] : ''}`}
        style={{ '--columns': templateOf(columns), minWidth: `${leastWidth(columns)}rem` } as CSSProperties}
        aria-label={t(outlines[kind].plural)}
        aria-rowcount={list.total === undefined ? -1 : total + 1}
      >
        <ListHead title={titleLabel(kind)} columns={columns} sort={sort} onSort={onSort} />
        <div role="rowgroup" className={rowTable['rows']} style={{ height: total * rowHeight }}>
          {rows.map((row) => (
            <ListRow
              key={row}
              row={row}
              height={rowHeight}
              {...list.rows.get(row)}
              columns={columns}
              asOf={asOf}
              onFocus={cursor.focused}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
