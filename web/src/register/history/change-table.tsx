import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import css from '#register/history/change-table.module.css';
import type { WordedChange } from '#register/entries/entry-queries.ts';
import { FieldTable } from '#register/values/field-table.tsx';

const words = {
  before: text('Before'),
  after: text('After'),
  content: text('Content'),
};

interface ChangeTableProps {
  readonly changes: readonly WordedChange[];
  /** Leaves out what was before, where there was nothing. */
  readonly onlyAfter?: boolean;
}

/** Differences in words, field by field. */
export function ChangeTable({ changes, onlyAfter = false }: ChangeTableProps) {
  const t = useText();
  return onlyAfter ? (
    <FieldTable
      columns={[t(words.content)]}
      fields={changes.map(({ path, label, after }) => ({ path, label, said: [after] }))}
    />
  ) : (
    <FieldTable
      columns={[t(words.before), t(words.after)]}
      fields={changes.map(({ path, label, before, after }) => ({
        path,
        label,
        said: [before && <del className={css['before']}>{before}</del>, after],
      }))}
    />
  );
}
