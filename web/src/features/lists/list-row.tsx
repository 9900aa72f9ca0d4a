import { text } from 'domain/core';
import { memo } from 'react';
import type { Column } from '#features/lists/columns.ts';
import { EntryLink } from '#features/lists/entry-link.tsx';
import { LettersCell } from '#features/lists/letters-cell.tsx';
import css from '#features/lists/list-table.module.css';
import { useCellText } from '#features/lists/use-cell-text.ts';
import { useText } from '#lib/language.ts';
import type { ListedEntry, Names } from '#register/entries/entry-queries.ts';
import rowTable from '#ui/row-table.module.css';
import { Tag } from '#ui/tag.tsx';

const words = { archived: text('Archived') };

interface ListRowProps {
  readonly row: number;
  readonly height: number;
  readonly columns: readonly Column[];
  /** The date whose register is listed. */
  readonly asOf: string | undefined;
  /** Absent while it is being fetched. */
  readonly entry?: ListedEntry;
  readonly names?: Names;
  readonly onFocus: (row: number) => void;
}

const isFigures = ({ name, field, derived }: Column): boolean =>
  derived === 'findings' ||
  derived === 'usedIn' ||
  name === 'changedAt' ||
  field?.type === 'date' ||
  field?.type === 'number';

function Title({ entry, asOf }: { entry: ListedEntry; asOf: string | undefined }) {
  const t = useText();
  return (
    <div role="cell" className={`${css['cell']} ${css['title']} ${css['name']}`}>
      <EntryLink id={entry.id} asOf={asOf} className={rowTable['link']}>
        {entry.title}
      </EntryLink>
      {entry.archived && <Tag>{t(words.archived)}</Tag>}
    </div>
  );
}

interface CellsProps extends Pick<ListRowProps, 'columns' | 'asOf'> {
  readonly entry: ListedEntry;
  readonly names: Names;
}

function Cells({ entry, columns, names, asOf }: CellsProps) {
  const t = useText();
  const textOf = useCellText();
  return (
    <>
      <div role="cell" className={`${css['cell']} ${css['reference']}`}>
        {entry.id}
      </div>
      <Title entry={entry} asOf={asOf} />
      {columns.map((column) => {
        const content = textOf(entry, column, names);
        return (
          <div
            key={column.name}
            role="cell"
            title={content.length > 24 ? content : undefined}
            className={`${css['cell']} ${isFigures(column) ? css['figures'] : ''}`}
            data-label={column.derived && isFigures(column) ? t(column.label) : undefined}
          >
            {column.derived === 'letters' && entry.facts?.letters ? (
              <LettersCell letters={entry.facts.letters} />
            ) : (
              content
            )}
          </div>
        );
      })}
    </>
  );
}

const Unknown = () => (
  <div role="cell" className={css['cell']}>
    <div className={rowTable['unknown']} />
  </div>
);

/** One entry of a list, in its place. */
export const ListRow = memo(function ListRow({ row, height, entry, columns, names, asOf, onFocus }: ListRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className={`${rowTable['row']} ${css['row']}`}
      style={{ top: row * height, height }}
      onFocus={() => onFocus(row)}
    >
      {entry && names ? <Cells entry={entry} columns={columns} names={names} asOf={asOf} /> : <Unknown />}
    </div>
  );
});
