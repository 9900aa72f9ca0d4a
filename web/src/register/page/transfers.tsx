import type { ReactNode } from 'react';
import type { AnyValues, AnswerField, RowsField } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/nothing.tsx';

interface TransfersProps {
  readonly entry: ReadEntry;
  readonly made: AnswerField;
  readonly field: RowsField;
  /** What is inherited, or follows from the recipients. */
  readonly children?: ReactNode;
}

/** The transfers a record declares (Art. 30(1)(e), 30(2)(c)). */
export function Transfers({ entry, made, field, children }: TransfersProps) {
  const t = useText();
  const columns = layoutOf(entry.kind).rows['transfers']?.columns ?? [];
  const rows = (entry.values['transfers'] ?? []) as (AnyValues & { id: string })[];
  return (
    <>
      <AnswerLine entry={entry} name="transfersMade" field={made} />
      {rows.length > 0 && (
        <StatementTable
          label={t(field.label)}
          fields={field.fields}
          columns={columns}
          statements={rows.map((row) => ({ values: row, path: `transfers/${row.id}` }))}
          names={entry.names}
        />
      )}
      {children}
      {rows.length === 0 && !entry.values['transfersMade'] && !children && <Nothing />}
    </>
  );
}
