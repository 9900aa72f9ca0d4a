import { registerOf, text } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { MissingLink } from '#register/page/missing-link.tsx';
import { type Statement, StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/nothing.tsx';

const { purposes: field } = registerOf.activity.fields;
const columns = layoutOf('activity').rows['purposes']?.columns ?? [];
/** What the law asks of every purpose stands in columns; what only some have, beneath them. */
const inColumns = 4;

const headings = {
  legalBasis: text('Basis'),
  law: text('Law or interest'),
  dataSubjects: text('About whom'),
};

const words = {
  undecided: text('Decide the legal basis'),
};

/** In the place of a basis that is not decided: the way to decide it. */
const linkToBasis =
  (entry: ActivityPartProps['entry'], label: string) =>
  ({ path = '' }: Statement) => (
    <MissingLink entry={entry} path={`${path}/legalBasis`}>
      {label}
    </MissingLink>
  );

/** The purposes with their legal bases and data subjects (Art. 30(1)(b), 6, 9, 10, 87). */
export function Purposes({ entry }: ActivityPartProps) {
  const t = useText();
  const { purposes = [] } = valuesOf(entry);
  if (purposes.length === 0) return <Nothing />;
  return (
    <StatementTable
      label={t(field.label)}
      fields={field.fields}
      columns={columns.slice(0, inColumns)}
      below={columns.slice(inColumns)}
      headings={headings}
      statements={purposes.map((row) => ({ values: row, path: `purposes/${row.id}` }))}
      names={entry.names}
      missing={{ legalBasis: linkToBasis(entry, t(words.undecided)) }}
    />
  );
}
