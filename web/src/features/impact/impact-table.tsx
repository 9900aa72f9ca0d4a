import { IconListDetails } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import type { ImpactTarget } from 'domain/impact';
import { memo, type RefObject } from 'react';
import css from '#features/impact/impact-table.module.css';
import type { AffectedRecord } from '#register/entries/impact-query.ts';
import { TouchLine } from '#features/impact/touch-line.tsx';
import type { ImpactRows } from '#features/impact/use-impact-rows.ts';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Button } from '#ui/button.tsx';
import rowTable from '#ui/row-table.module.css';
import { usePrinting } from '#ui/use-printing.ts';
import { type NearRows, rowsToRender } from '#ui/use-row-window.ts';

const words = {
  label: text('Affected records'),
  record: text('Record'),
  how: text('How it is affected'),
  data: text('Personal data'),
  people: text('Data subjects'),
  details: text('Details'),
};

/** A row holds two ways and two names; its details hold them all. */
const maxPaths = 2;

interface CellsProps {
  readonly item: AffectedRecord;
  readonly target: ImpactTarget | undefined;
  readonly names: Names;
  /** On paper nothing is left out. */
  readonly whole: boolean;
  readonly onDetails: (item: AffectedRecord) => void;
}

function SomeNames({ ids, names, whole }: Pick<CellsProps, 'names' | 'whole'> & { ids: readonly string[] }) {
  const shown = whole ? ids : ids.slice(0, maxPaths);
  return (
    <span className={css['names']}>
      {shown.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <ReferenceLink id={id} names={names} />
        </span>
      ))}
      {shown.length < ids.length && ` +${ids.length - shown.length}`}
    </span>
  );
}

function Cells({ item, target, names, whole, onDetails }: CellsProps) {
  const t = useText();
  const touches = whole ? item.touches : item.touches.slice(0, maxPaths);
  const left = item.touches.length - touches.length;
  return (
    <>
      <div role="cell" className={css['cell']}>
        <Link className={css['record']} to="/$plural/$id" params={entryParams(item.id)} search={{}} title={item.title}>
          {item.title}
        </Link>
        <span className={`${rowTable['second']} ${css['second']}`}>
          {item.id}
          {item.organisation !== undefined && (
            <>
              {' · '}
              <ReferenceLink id={item.organisation} names={names} />
            </>
          )}
        </span>
      </div>
      <div role="cell" className={css['cell']}>
        {touches.map((touch, at) => (
          <span key={`${touch.reason} ${touch.way.join(' ')}`} className={css['line']}>
            <TouchLine touch={touch} target={target} names={names} />
            {left > 0 && at === touches.length - 1 && <span className={css['more']}> +{left}</span>}
          </span>
        ))}
      </div>
      <div role="cell" className={css['cell']}>
        <SomeNames ids={item.data} names={names} whole={whole} />
      </div>
      <div role="cell" className={css['cell']}>
        <SomeNames ids={item.dataSubjects} names={names} whole={whole} />
      </div>
      <div role="cell" className={css['details']}>
        <Button look="quiet" icon aria-label={`${t(words.details)}: ${item.title}`} onClick={() => onDetails(item)}>
          <IconListDetails size={18} aria-hidden />
        </Button>
      </div>
    </>
  );
}

interface RowProps extends Omit<CellsProps, 'item'> {
  readonly row: number;
  readonly height: number;
  /** Absent while it is being fetched. */
  readonly item: AffectedRecord | undefined;
  readonly onFocus: (row: number) => void;
}

const ImpactTableRow = memo(function ImpactTableRow({ row, height, item, onFocus, ...cells }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className={`${rowTable['row']} ${css['row']}`}
      style={{ top: row * height, height }}
      onFocus={() => onFocus(row)}
    >
      {item ? <Cells item={item} {...cells} /> : <div role="cell" className={rowTable['unknown']} />}
    </div>
  );
});

interface ImpactTableProps {
  readonly list: ImpactRows & { readonly stale: boolean };
  readonly target: ImpactTarget | undefined;
  readonly names: Names;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly near: NearRows;
  readonly rowHeight: number;
  readonly cursor: { readonly row: number | undefined; readonly focused: (row: number | undefined) => void };
  readonly onDetails: (item: AffectedRecord) => void;
}

/** The affected records, thousands if need be: only the rows in view exist; on paper all that have been fetched. */
export function ImpactTable(props: ImpactTableProps) {
  const { list, target, names, scroller, near, rowHeight, cursor, onDetails } = props;
  const t = useText();
  const printing = usePrinting();
  const total = list.concerned?.total ?? 0;
  const rows = printing ? [...list.rows.keys()].toSorted((a, b) => a - b) : rowsToRender(near, total, cursor.row);
  return (
    <div ref={scroller} className={`${rowTable['scroller']} ${css['scroller']}`} aria-busy={list.stale}>
      <div role="table" className={css['table']} aria-label={t(words.label)} aria-rowcount={total + 1}>
        <div role="rowgroup" className={`${rowTable['head']} ${css['head']}`}>
          <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
            {[words.record, words.how, words.data, words.people].map((column) => (
              <div key={column.en} role="columnheader">
                {t(column)}
              </div>
            ))}
            <div role="columnheader">
              <span className="visually-hidden">{t(words.details)}</span>
            </div>
          </div>
        </div>
        <div role="rowgroup" className={rowTable['rows']} style={{ height: total * rowHeight }}>
          {rows.map((row) => (
            <ImpactTableRow
              key={list.rows.get(row)?.id ?? row}
              row={row}
              height={rowHeight}
              item={list.rows.get(row)}
              target={target}
              names={names}
              whole={printing}
              onDetails={onDetails}
              onFocus={cursor.focused}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
