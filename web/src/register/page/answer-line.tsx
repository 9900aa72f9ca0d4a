import type { Field } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { FieldValue } from '#register/values/field-value.tsx';
import css from '#register/page/statements.module.css';

/** A question and what the record answers to it; nothing while it is not answered. */
export function AnswerLine({ entry, name, field }: { entry: ReadEntry; name: string; field: Field }) {
  const t = useText();
  const value = entry.values[name];
  if (value === undefined) return null;
  return (
    <div>
      <span className={css['question']}>{t(field.label)}:</span>{' '}
      <FieldValue field={field} value={value} names={entry.names} path={name} />
    </div>
  );
}
