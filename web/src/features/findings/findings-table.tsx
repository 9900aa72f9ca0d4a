import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import { memo, type RefObject } from 'react';
import css from '#features/findings/findings-table.module.css';
import type { FindingRows } from '#features/findings/use-finding-rows.ts';
import { useAsOf } from '#lib/as-of.ts';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';
import { entryParams } from '#lib/paths.ts';
import { findingKey, type FindingState, type FindingItem, duplicateOf } from '#register/findings/finding-queries.ts';
import { formatFieldPath } from '#register/findings/format-field-path.ts';
import { SeverityMark, useSeverityName } from '#register/findings/severity.tsx';
import rowTable from '#ui/row-table.module.css';
import { usePrinting } from '#ui/use-printing.ts';
import { type NearRows, rowsToRender } from '#ui/use-row-window.ts';

const words = {
  label: text('Findings'),
  selected: text('Selected'),
  severity: text('Severity'),
  finding: text('Finding'),
  record: text('Record'),
  law: text('Provision'),
  accepted: text('Accepted'),
  until: text('until'),
  by: text('by'),
  select: text('Select'),
};

interface RowProps {
  readonly row: number;
  readonly height: number;
  /** Absent while it is being fetched. */
  readonly item: FindingItem | undefined;
  /** Absent where nothing may be selected. */
  readonly selected: boolean | undefined;
  readonly onSelect: (item: FindingItem) => void;
  readonly onFocus: (row: number) => void;
}

/** Leads to the field, for those who may change it, and to the record for the others. */
function FindingLink({ item }: { item: FindingItem }) {
  const mayEdit = useMayAtAll('edit');
  const mayMerge = useMayEverywhere('merge');
  const inThePast = useAsOf() !== undefined;
  const duplicate = mayMerge && !inThePast ? duplicateOf(item) : undefined;
  const shared = { className: `${rowTable['link']} ${css['link']}`, params: entryParams(item.id) };
  if (duplicate !== undefined)
    return (
      <Link {...shared} to="/$plural/$id/merge" search={{ into: duplicate }}>
        {item.title}
      </Link>
    );
  return mayEdit && !inThePast ? (
    <Link {...shared} to="/$plural/$id/edit" search={item.path ? { field: item.path } : {}}>
      {item.title}
    </Link>
  ) : (
    <Link {...shared} to="/$plural/$id" search={{}}>
      {item.title}
    </Link>
  );
}

function LastCell({ item: { acceptance, citations } }: { item: FindingItem }) {
  const t = useText();
  const language = useLanguage();
  if (!acceptance) return <span title={citations}>{citations}</span>;
  return (
    <>
      {t(words.until)} {formatShortDate(acceptance.until, language)}
      <span className={rowTable['second']}>
        {t(words.by)} {acceptance.by}
      </span>
    </>
  );
}

function Cells({ item, selected, onSelect }: Pick<RowProps, 'selected' | 'onSelect'> & { item: FindingItem }) {
  const t = useText();
  const language = useLanguage();
  const place = formatFieldPath(item.kind, item.path, undefined, { language, nameOf: (id) => id });
  const explanation = item.acceptance?.reason ?? item.message;
  const severityName = useSeverityName();
  return (
    <>
      {selected !== undefined && (
        <div role="cell" className={css['check']}>
          <input
            type="checkbox"
            checked={selected}
            aria-label={`${t(words.select)}: ${item.title}, ${item.name}`}
            onChange={() => onSelect(item)}
          />
        </div>
      )}
      <div role="cell" className={css['severity']} title={severityName(item.severity)}>
        <SeverityMark severity={item.severity} />
      </div>
      <div role="cell" className={css['message']}>
        <FindingLink item={item} />
        <span className={rowTable['second']} title={explanation}>
          {explanation}
        </span>
      </div>
      <div role="cell" className={css['message']}>
        <Link className={css['record']} to="/$plural/$id" params={entryParams(item.id)} search={{}} title={item.name}>
          {item.name}
        </Link>
        <span className={rowTable['second']}>
          {item.id}
          {place && ` · ${place}`}
        </span>
      </div>
      <div role="cell" className={css['last']}>
        <LastCell item={item} />
      </div>
    </>
  );
}

/** One finding in its place in the list. */
const FindingRow = memo(function FindingRow({ row, height, item, selected, onSelect, onFocus }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      data-selected={selected || undefined}
      className={`${rowTable['row']} ${css['row']}`}
      style={{ top: row * height, height }}
      onFocus={() => onFocus(row)}
    >
      {item ? (
        <Cells item={item} selected={selected} onSelect={onSelect} />
      ) : (
        <div role="cell" className={rowTable['unknown']} />
      )}
    </div>
  );
});

interface FindingsTableProps {
  readonly list: FindingRows & { readonly stale: boolean };
  readonly state: FindingState;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly near: NearRows;
  readonly rowHeight: number;
  readonly cursor: { readonly row: number | undefined; readonly focused: (row: number | undefined) => void };
  readonly selection: { readonly has: (item: FindingItem) => boolean } | undefined;
  readonly onSelect: (item: FindingItem) => void;
}

/** Findings, tens of thousands if need be: only the rows in view exist, and say which of how many they are. */
export function FindingsTable(props: FindingsTableProps) {
  const { list, state, scroller, near, rowHeight, cursor, selection, onSelect } = props;
  const t = useText();
  const total = list.total ?? 0;
  // Paper does not scroll: what has been fetched is printed, not only what is in view.
  const printing = usePrinting();
  const rows = printing ? [...list.rows.keys()].toSorted((a, b) => a - b) : rowsToRender(near, total, cursor.row);
  const columns = [words.severity, words.finding, words.record, state === 'accepted' ? words.accepted : words.law];
  return (
    <div
      ref={scroller}
      className={`${rowTable['scroller']} ${css['scroller']}`}
      aria-busy={list.stale || list.total === undefined}
    >
      <div
        role="table"
        aria-label={t(words.label)}
        aria-rowcount={list.total === undefined ? -1 : total + 1}
        data-selects={selection ? true : undefined}
        className={css['table']}
      >
        <div role="rowgroup" className={`${rowTable['head']} ${css['head']}`}>
          <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
            {selection && (
              <div role="columnheader" className={css['check']}>
                <span className="visually-hidden">{t(words.selected)}</span>
              </div>
            )}
            {columns.map((column) => (
              <div
                key={column.en}
                role="columnheader"
                className={column === words.severity ? css['severity'] : undefined}
              >
                <span>{t(column)}</span>
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={rowTable['rows']} style={{ height: total * rowHeight }}>
          {rows.map((row) => {
            const item = list.rows.get(row);
            return (
              <FindingRow
                key={item ? findingKey(item) : row}
                row={row}
                height={rowHeight}
                item={item}
                selected={item && selection?.has(item)}
                onSelect={onSelect}
                onFocus={cursor.focused}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
