import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type Text, text } from 'domain/core';
import type { Column } from '#features/lists/columns.ts';
import css from '#features/lists/list-table.module.css';
import { useText } from '#lib/language.ts';
import rowTable from '#ui/row-table.module.css';

const words = { reference: text('Reference') };

interface ListHeadProps {
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly sort?: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** The order without a word in the address. */
const defaultSort = 'title';

/** Up, then down, then back to the usual order. */
function next(name: string, sort: string): string | undefined {
  if (sort === name) return `-${name}`;
  return sort === `-${name}` || name === defaultSort ? undefined : name;
}

function directionOf(name: string, sort: string): 'ascending' | 'descending' | 'none' {
  if (sort === name) return 'ascending';
  return sort === `-${name}` ? 'descending' : 'none';
}

interface SortHeadProps {
  readonly name: string;
  readonly label: string;
  readonly sort: string;
  readonly onSort: (sort: string | undefined) => void;
}

function SortHead({ name, label, sort, onSort }: SortHeadProps) {
  const direction = directionOf(name, sort);
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-sort={direction}>
      <button type="button" className={css['sort']} onClick={() => onSort(next(name, sort))}>
        {label}
        <Arrow size={14} aria-hidden className={direction === 'none' ? css['idle'] : undefined} />
      </button>
    </div>
  );
}

export function ListHead({ title, columns, sort = defaultSort, onSort }: ListHeadProps) {
  const t = useText();
  return (
    <div role="rowgroup" className={`${rowTable['head']} ${css['head']}`}>
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        <SortHead name="id" label={t(words.reference)} sort={sort} onSort={onSort} />
        <SortHead name="title" label={t(title)} sort={sort} onSort={onSort} />
        {columns.map(({ name, label, sortable }) =>
          sortable ? (
            <SortHead key={name} name={name} label={t(label)} sort={sort} onSort={onSort} />
          ) : (
            <div key={name} role="columnheader">
              {t(label)}
            </div>
          ),
        )}
      </div>
    </div>
  );
}
