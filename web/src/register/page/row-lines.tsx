import { type AnyValues, formatValue, type RowsField, type FormatContext } from 'domain/core';
import { useLanguage } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import css from '#register/page/statement-table.module.css';

interface RowLinesProps {
  readonly field: RowsField;
  readonly rows: readonly AnyValues[];
  readonly names: Names;
  readonly path: string;
}

/** Rows inside a cell, a line each: what a row is called, then the rest of it. */
export function RowLines({ field, rows, names, path }: RowLinesProps) {
  const language = useLanguage();
  const context: FormatContext = { language, nameOf: (id) => names[id] ?? id };
  const lineOf = (row: AnyValues): string =>
    Object.entries(field.fields)
      .filter(([name]) => row[name] !== undefined)
      .map(([name, each]) => formatValue(each, row[name], context))
      .join(' · ');
  return (
    <ul className={css['lines']}>
      {rows.map((row) => {
        const place = `${path}/${String(row['id'])}`;
        return (
          <li key={String(row['id'])}>
            {lineOf(row)}
            <ProvenanceOf path={place} />
            {Object.keys(field.fields).map((name) => (
              <ProvenanceOf key={name} path={`${place}/${name}`} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
