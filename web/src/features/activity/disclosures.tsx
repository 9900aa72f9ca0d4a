import { registerOf, text } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import { countsBelow, RecipientMark } from '#features/activity/recipient-mark.tsx';
import { useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { InheritedFold } from '#register/page/inherited-fold.tsx';
import { type Statement, StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/nothing.tsx';

const { disclosures: field, disclosuresMade } = registerOf.activity.fields;
const words = { inherited: text('inherited') };
const columns = layoutOf('activity').rows['disclosures']?.columns ?? [];

/** The recipients the data are disclosed to; those inherited from the organisation are folded (Art. 30(1)(d)). */
export function Disclosures({ entry }: ActivityPartProps) {
  const t = useText();
  const { names } = entry;
  const { effective, parties } = entry.derived;
  const { disclosures } = effective;
  const below = countsBelow(parties);
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const markOf = (row: (typeof disclosures)[number]['value']): Pick<Statement, 'mark'> => {
    const party = row.recipient === undefined ? undefined : partyOf.get(row.recipient);
    const isRoleSaid = 'role' in row && row.role !== undefined;
    return party
      ? { mark: <RecipientMark party={party} below={below.get(party.id) ?? 0} isRoleSaid={isRoleSaid} /> }
      : {};
  };
  const own = disclosures.filter(({ from }) => from === undefined);
  const inherited = disclosures.filter(({ from }) => from !== undefined);
  const table = (label: string, statements: readonly Statement[]) => (
    <StatementTable label={label} fields={field.fields} columns={columns} statements={statements} names={names} />
  );
  const answered = valuesOf(entry).disclosuresMade !== undefined;
  return (
    <>
      <AnswerLine entry={entry} name="disclosuresMade" field={disclosuresMade} />
      {own.length > 0 &&
        table(
          t(field.label),
          own.map(({ value }) => ({ values: { ...value }, path: `disclosures/${value.id}`, ...markOf(value) })),
        )}
      <InheritedFold statements={inherited} names={names}>
        {table(
          `${t(field.label)}, ${t(words.inherited)}`,
          inherited.map(({ value }) => ({ values: { ...value }, ...markOf(value) })),
        )}
      </InheritedFold>
      {disclosures.length === 0 && !answered && <Nothing />}
    </>
  );
}
