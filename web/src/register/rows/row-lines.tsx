import { memo, type RefCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { type AnyValues, type RowsField, translate } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import { useReferenceName } from '#register/form/reference-names.tsx';
import type { ScopedField } from '#register/form/scope.tsx';
import { summaryOf } from '#register/values/row-summary.ts';
import css from '#register/rows/rows.module.css';

/** Lines that are replaced together. */
const atOnce = 50;

/** A row to be drawn, or lines for so many rows that are not. */
type Piece<R> = { readonly row: R; readonly index: number } | { readonly first: number; readonly count: number };

/** Rows in their order: those that are drawn, and lines for the others between them. */
export function piecesOf<R>(rows: readonly R[], isDrawn: (index: number, row: R) => boolean): Piece<R>[] {
  const pieces: Piece<R>[] = [];
  let first = 0;
  for (const [index, row] of rows.entries()) {
    const drawn = isDrawn(index, row);
    if ((drawn || index % atOnce === 0) && first < index) pieces.push({ first, count: index - first });
    if (drawn) pieces.push({ row, index });
    if (drawn) first = index + 1;
    else if (index % atOnce === 0) first = index;
  }
  if (first < rows.length) pieces.push({ first, count: rows.length - first });
  return pieces;
}

interface RowLinesProps {
  readonly scoped: ScopedField<RowsField>;
  /** The rows as they were when one was last added, moved or removed: other rows are other lines. */
  readonly rows: readonly unknown[];
  readonly first: number;
  readonly count: number;
  readonly watch: RefCallback<HTMLElement>;
}

/** Stands for rows out of sight, with the words of each in a line, which the browser's search and a screen reader still find. */
export const RowLines = memo(function RowLines({ scoped: { field, name }, first, count, watch }: RowLinesProps) {
  const language = useLanguage();
  const nameOf = useReferenceName();
  const { getValues } = useFormContext();
  const rows = (getValues(name) as AnyValues[]).slice(first, first + count);
  return (
    <li
      ref={watch}
      role="none"
      className={css['lines']}
      data-first={first}
      data-count={count}
      style={{ blockSize: `calc(${count} * var(--row) - var(--gap))` }}
    >
      {rows.map((row, at) => {
        const { title, details } = summaryOf(field, row, { language, nameOf });
        return (
          <div key={first + at}>{`${title || `${translate(field.row, language)} ${first + at + 1}`} ${details}`}</div>
        );
      })}
    </li>
  );
});
