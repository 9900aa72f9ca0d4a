import { type EntryValues, registerOf } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { useText } from '#lib/language.ts';
import type { PartProps } from '#register/page/entry-sections.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';

const field = registerOf['processor-record'].fields.engagements;
const columns = layoutOf('processor-record').rows['engagements']?.columns ?? [];

/** What is done for each controller (Art. 30(2)(b)). */
export function Engagements({ entry }: PartProps) {
  const t = useText();
  const { engagements = [] }: EntryValues<'processor-record'> = entry.values;
  if (engagements.length === 0) return <Nothing />;
  return (
    <StatementTable
      label={t(field.label)}
      fields={field.fields}
      columns={columns}
      statements={engagements.map((row) => ({ values: row, path: `engagements/${row.id}` }))}
      names={entry.names}
    />
  );
}
