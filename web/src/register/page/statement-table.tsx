import { Fragment, type ReactNode } from 'react';
import type { AnyValues, Fields, Text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { RowLines } from '#register/page/row-lines.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import { FieldValue } from '#register/values/field-value.tsx';
import css from '#register/page/statement-table.module.css';

export interface Statement {
  readonly values: AnyValues & { readonly id?: string };
  /** The row's place in its entry; absent when it is another entry's. */
  readonly path?: string;
  /** What the row is called, when that is more than its first value. */
  readonly title?: ReactNode;
  /** What is said of the whole row, such as where it is inherited from. */
  readonly mark?: ReactNode;
}

/** The fields that stand in one column, the first of which names it. */
type Column = readonly [string, ...string[]];

interface StatementTableProps {
  /** Said to those who cannot see what it stands under. */
  readonly label: string;
  readonly fields: Fields;
  readonly columns: readonly Column[];
  readonly statements: readonly Statement[];
  readonly names: Names;
  /** Columns whose fields stand in a line below their row, where they say anything. */
  readonly below?: readonly Column[];
  /** What columns are called whose first field does not name them well. */
  readonly headings?: Readonly<Record<string, Text>>;
  /** What stands in an empty cell of a column, where that matters. */
  readonly missing?: Readonly<Record<string, (statement: Statement) => ReactNode>>;
}

const isUsed = (column: Column, statements: readonly Statement[]): boolean =>
  statements.some(({ values }) => column.some((name) => values[name] !== undefined));

/** Rows of a record as a table with the columns that say anything. On a narrow screen each row stands by itself. */
export function StatementTable({
  label,
  columns,
  below = [],
  headings = {},
  statements,
  missing = {},
  ...facts
}: StatementTableProps) {
  const t = useText();
  const shown = columns.filter(
    (column, index) => index === 0 || missing[column[0]] !== undefined || isUsed(column, statements),
  );
  const heading = ([name]: Column): string => {
    const title = headings[name] ?? facts.fields[name]?.label;
    return title ? t(title) : '';
  };
  return (
    <div className={css['scroll']}>
      <table className={css['table']} aria-label={label}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column[0]} scope="col">
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, index) => (
            // Inherited rows may lack an id; the order is that of the record.
            <Fragment key={statement.values.id ?? index}>
              <tr>
                {shown.map((column, at) => (
                  <Cell
                    key={column[0]}
                    {...facts}
                    column={column}
                    heading={heading(column)}
                    statement={statement}
                    first={at === 0}
                    missing={missing[column[0]]?.(statement)}
                  />
                ))}
              </tr>
              <StatementDetails {...facts} columns={below} statement={statement} span={shown.length} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<StatementTableProps, 'fields' | 'names'> {
  readonly column: Column;
  readonly heading: string;
  readonly statement: Statement;
  readonly first: boolean;
  readonly missing: ReactNode;
}

function Cell({ fields, names, column, heading, statement, first, missing }: CellProps) {
  const { values, path, title, mark } = statement;
  const filled = column.filter((name) => values[name] !== undefined && !(first && title && name === column[0]));
  const empty = filled.length === 0 && !missing && !(first && title);
  return (
    <td data-label={heading} data-empty={empty || undefined}>
      {first && title}
      {filled.map((name) => (
        <Fact
          key={name}
          name={name}
          fields={fields}
          values={values}
          names={names}
          path={path && `${path}/${name}`}
          besides={name !== column[0]}
        />
      ))}
      {filled.length === 0 && missing}
      {first && mark}
      {first && path && <ProvenanceOf path={path} />}
    </td>
  );
}

interface StatementDetailsProps extends Pick<StatementTableProps, 'fields' | 'names'> {
  readonly columns: readonly Column[];
  readonly statement: Statement;
  readonly span: number;
}

/** What only some rows have, in a line below theirs. */
function StatementDetails({ columns, statement: { values, path }, span, ...facts }: StatementDetailsProps) {
  const filled = columns.flat().filter((name) => values[name] !== undefined);
  if (filled.length === 0) return null;
  return (
    <tr className={css['below']}>
      <td colSpan={span}>
        {filled.map((name) => (
          <Fact key={name} {...facts} name={name} values={values} path={path && `${path}/${name}`} besides />
        ))}
      </td>
    </tr>
  );
}

interface FactProps extends Pick<StatementTableProps, 'fields' | 'names'> {
  readonly name: string;
  readonly values: AnyValues;
  readonly path: string | undefined;
  /** Whether it stands beneath the field its column is named by. */
  readonly besides: boolean;
}

function Fact({ name, fields, values, names, path = '', besides }: FactProps) {
  const t = useText();
  const field = fields[name];
  if (!field) return null;
  return (
    <div className={besides ? css['besides'] : undefined}>
      {besides && <span className={css['label']}>{t(field.label)}: </span>}
      {field.type === 'rows' ? (
        <RowLines field={field} rows={values[name] as AnyValues[]} names={names} path={path} />
      ) : (
        <FieldValue field={field} value={values[name]} names={names} path={path} />
      )}
    </div>
  );
}
