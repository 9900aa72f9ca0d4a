import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#register/change-table.module.css';
import type { WordedChange } from '#register/entries.ts';

const words = {
  field: text('Field', 'Felt'),
  before: text('Before', 'Før'),
  after: text('After', 'Etter'),
  content: text('Content', 'Innhold'),
  nothing: text('Nothing', 'Ingenting'),
};

const Nothing = () => <span className={css['nothing']}>{useText()(words.nothing)}</span>;

interface ChangeTableProps {
  readonly changes: readonly WordedChange[];
  /** Leaves out what was before, where there was nothing. */
  readonly onlyAfter?: boolean;
}

/** Differences in words, field by field. */
export function ChangeTable({ changes, onlyAfter = false }: ChangeTableProps) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t(words.field)}</th>
            {!onlyAfter && <th scope="col">{t(words.before)}</th>}
            <th scope="col">{t(onlyAfter ? words.content : words.after)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              {!onlyAfter && <td>{before ? <del className={css['before']}>{before}</del> : <Nothing />}</td>}
              <td>{after || <Nothing />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
