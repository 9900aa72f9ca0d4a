import { registerOf, text } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Inherited, Nothing } from '#register/page/statements.tsx';
import listCss from '#register/page/statements.module.css';
import css from '#features/activity/activity-page.module.css';

const { data: field, dataErased } = registerOf.activity.fields;
const words = { missing: text('Not recorded') };

/** When each category of data is erased, and what holds for all of them (Art. 30(1)(f)). */
export function TimeLimits({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { data = [] } = valuesOf(entry);
  const missing = <span className={css['soft']}>{t(words.missing)}</span>;
  const { retention } = entry.derived.effective;
  return (
    <>
      {data.length > 0 && (
        <StatementTable
          label={t(field.label)}
          fields={field.fields}
          columns={[['category'], ['retention', 'retentionNotPossible']]}
          statements={data.map((row) => ({ values: row, path: `data/${row.id}` }))}
          names={entry.names}
          missing={{ category: missing, retention: missing }}
          again
        />
      )}
      {retention.length > 0 && (
        <ul className={listCss['list']}>
          {retention.map(({ value, from = '' }) => (
            <li key={value}>
              <ReferenceLink id={value} names={entry.names} />
              <Inherited from={from} names={entry.names} />
            </li>
          ))}
        </ul>
      )}
      {data.length + retention.length === 0 && <Nothing />}
      <AnswerLine entry={entry} name="dataErased" field={dataErased} />
    </>
  );
}
