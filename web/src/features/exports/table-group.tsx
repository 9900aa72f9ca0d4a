import { IconDownload } from '@tabler/icons-react';
import type { ExportedTable, ExportedTables } from 'domain/contract';
import { text } from 'domain/core';
import css from '#features/exports/exports-screen.module.css';
import { useText } from '#lib/language.ts';
import { ButtonAnchor } from '#ui/button.tsx';

const words = {
  download: text('Download'),
  within: text('Lists within'),
};

interface Addressed {
  /** The address of the file of a table. */
  readonly fileOf: (table: string) => string;
}

function ListsWithin({ rows, label, fileOf }: ExportedTable & Addressed) {
  const t = useText();
  return (
    <details className={css['within']}>
      <summary>
        {t(words.within)}
        <span className="visually-hidden">: {label}</span>
      </summary>
      <ul>
        {rows.map((table) => (
          <li key={table.name}>
            <a href={fileOf(table.name)} download>
              {table.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function TableLine({ fileOf, ...table }: ExportedTable & Addressed) {
  const t = useText();
  return (
    <li className={css['table']}>
      <div>
        <h3>{table.label}</h3>
        <p>{table.about}</p>
        {table.rows.length > 0 && <ListsWithin {...table} fileOf={fileOf} />}
      </div>
      <ButtonAnchor href={fileOf(table.name)} download>
        <IconDownload aria-hidden />
        {t(words.download)}
        <span className="visually-hidden">: {table.label}</span>
      </ButtonAnchor>
    </li>
  );
}

/** The tables that belong together, a line each. */
export const TableGroup = ({ group, fileOf }: { readonly group: ExportedTables['groups'][number] } & Addressed) => (
  <section>
    <h2>{group.label}</h2>
    <ul className={css['tables']}>
      {group.tables.map((table) => (
        <TableLine key={table.name} {...table} fileOf={fileOf} />
      ))}
    </ul>
  </section>
);
