import { type EntryValues, registerOf } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/statements.tsx';

const field = registerOf['processor-record'].fields.engagements;

/** What is done for each controller (Art. 30(2)(b)). */
export function Engagements({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const { engagements = [] }: EntryValues<'processor-record'> = entry.values;
  if (engagements.length === 0) return <Nothing />;
  return (
    <StatementTable
      label={t(field.label)}
      fields={field.fields}
      columns={[['client'], ['processing'], ['instructions'], ['agreement']]}
      statements={engagements.map((row) => ({ values: row, path: `engagements/${row.id}` }))}
      names={entry.names}
    />
  );
}
