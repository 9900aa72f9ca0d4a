import { registerOf } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { type Statement, StatementTable } from '#register/page/statement-table.tsx';
import { Inherited, Nothing } from '#register/page/statements.tsx';

const { disclosures: field, disclosuresMade } = registerOf.activity.fields;
const columns = [
  ['recipient', 'role'],
  ['purpose', 'legalBasis'],
  ['data', 'dataSubjects'],
  ['condition', 'conditionText'],
] as const;

/** To whom the data are disclosed, inherited recipients among them (Art. 30(1)(d)). */
export function Disclosures({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { names } = entry;
  const statements = entry.derived.effective.disclosures.map(({ value, from }): Statement => {
    const values = { ...value };
    return from
      ? { values, mark: <Inherited from={from} names={names} /> }
      : { values, path: `disclosures/${value.id}` };
  });
  const answered = valuesOf(entry).disclosuresMade !== undefined;
  return (
    <>
      <AnswerLine entry={entry} name="disclosuresMade" field={disclosuresMade} />
      {statements.length > 0 && (
        <StatementTable
          label={t(field.label)}
          fields={field.fields}
          columns={columns}
          statements={statements}
          names={names}
        />
      )}
      {statements.length === 0 && !answered && <Nothing />}
    </>
  );
}
