import type { AnyValues, Field, Fields, RowsField } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { LeafValue } from '#register/values/leaf-value.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import css from '#register/values/field-value.module.css';

interface InnerFieldsProps {
  readonly fields: Fields;
  readonly values: AnyValues;
  readonly names: Names;
  readonly path: string;
}

/** The filled fields of a group or row, each with its label. */
function InnerFields({ fields, values, names, path }: InnerFieldsProps) {
  const t = useText();
  return (
    <dl className={css['inner']}>
      {Object.entries(fields).map(
        ([name, field]) =>
          values[name] !== undefined && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(field.label)}</dt>
              <dd>
                <FieldValue field={field} value={values[name]} names={names} path={`${path}/${name}`} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface RowsProps {
  readonly field: RowsField;
  readonly rows: readonly AnyValues[];
  readonly names: Names;
  readonly path: string;
}

const holdsOthers = ({ type }: Field): boolean => type === 'rows' || type === 'group';

/** Rows of a few short fields read best as a table, others one below the other. */
function tableColumns({ fields }: RowsField, rows: readonly AnyValues[]): [string, Field][] | undefined {
  const used = Object.entries(fields).filter(([name]) => rows.some((row) => row[name] !== undefined));
  return used.length <= 6 && !used.some(([, field]) => holdsOthers(field)) ? used : undefined;
}

function RowTable({ columns, rows, names, path }: RowsProps & { columns: [string, Field][] }) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            {columns.map(([name, { label }]) => (
              <th key={name} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['id'])}>
              {columns.map(([name, field]) => (
                <td key={name}>
                  <FieldValue
                    field={field}
                    value={row[name]}
                    names={names}
                    path={`${path}/${String(row['id'])}/${name}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowBlock({ field, row, names, path }: Omit<RowsProps, 'rows'> & { row: AnyValues }) {
  const { [field.title]: title, ...rest } = field.fields;
  return (
    <div className={css['row']}>
      <div className={css['rowTitle']}>
        {title && <FieldValue field={title} value={row[field.title]} names={names} path={`${path}/${field.title}`} />}
      </div>
      <InnerFields fields={rest} values={row} names={names} path={path} />
      <ProvenanceOf path={path} />
    </div>
  );
}

function Rows({ field, rows, names, path }: RowsProps) {
  const columns = tableColumns(field, rows);
  if (columns) return <RowTable field={field} columns={columns} rows={rows} names={names} path={path} />;
  return (
    <div className={css['rows']}>
      {rows.map((row) => (
        <RowBlock key={String(row['id'])} field={field} row={row} names={names} path={`${path}/${String(row['id'])}`} />
      ))}
    </div>
  );
}

interface FieldValueProps {
  readonly field: Field;
  readonly value: unknown;
  readonly names: Names;
  /** The value's place in its entry, names and row ids joined by `/`, so that its provenance shows beneath it. */
  readonly path: string;
}

/** Any stored value as one reads it, with what is known of where it comes from. Nothing when there is no value. */
export function FieldValue({ field, value, names, path }: FieldValueProps) {
  if (value === undefined) return null;
  if (field.type === 'rows') return <Rows field={field} rows={value as AnyValues[]} names={names} path={path} />;
  return (
    <>
      {field.type === 'group' ? (
        <InnerFields fields={field.fields} values={value as AnyValues} names={names} path={path} />
      ) : (
        <LeafValue field={field} value={value} names={names} />
      )}
      <ProvenanceOf path={path} />
    </>
  );
}
