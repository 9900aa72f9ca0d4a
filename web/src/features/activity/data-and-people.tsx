import { registerOf } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/statements.tsx';
import { FieldValue } from '#register/values/field-value.tsx';

const { data: field, combinesSources, combination } = registerOf.activity.fields;
// The law asks for time limits under a letter of their own.
const columns = [
  ['category', 'elements', 'notAllocated'],
  ['dataSubjects'],
  ['sources', 'holder'],
  ['mandatory', 'consequence'],
] as const;

/** Which data about whom, and from where (Art. 30(1)(c)). */
export function DataAndPeople({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { data = [], combination: how } = valuesOf(entry);
  return (
    <>
      {data.length === 0 && <Nothing />}
      {data.length > 0 && (
        <StatementTable
          label={t(field.label)}
          fields={field.fields}
          columns={columns}
          statements={data.map((row) => ({ values: row, path: `data/${row.id}` }))}
          names={entry.names}
        />
      )}
      <AnswerLine entry={entry} name="combinesSources" field={combinesSources} />
      {how && <FieldValue field={combination} value={how} names={entry.names} path="combination" />}
    </>
  );
}
