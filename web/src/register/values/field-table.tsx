import { text } from 'domain/core';
import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import css from '#register/values/field-table.module.css';

const words = {
  field: text('Field'),
  nothing: text('Nothing'),
};

interface FieldTableProps {
  /** What the columns beside the field's name are called. */
  readonly columns: readonly string[];
  /** Each field with what stands in the columns; nothing where it is empty. */
  readonly fields: readonly { readonly path: string; readonly label: string; readonly said: readonly ReactNode[] }[];
  /** Names the column before each thing said where they stand one below the other: where nothing else distinguishes them. */
  readonly named?: boolean;
}

/** Fields in words, and what is said in each, side by side; on a phone one below the other. */
export function FieldTable({ columns, fields, named = false }: FieldTableProps) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t(words.field)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, label, said }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              {columns.map((column, at) => (
                <td key={column} data-column={named ? column : undefined}>
                  {said[at] || <span className={css['nothing']}>{t(words.nothing)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
