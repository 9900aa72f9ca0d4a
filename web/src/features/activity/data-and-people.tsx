import { type CategoryFlags, registerOf, termOf, text, translate } from 'domain/core';
import { layoutOf } from 'domain/layout';
import { type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import css from '#features/activity/activity-page.module.css';
import { useLanguage, useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { Tag } from '#ui/tag.tsx';

const { data: field, combinesSources, combination } = registerOf.activity.fields;
/** The law asks for time limits under a letter of their own. */
const columns = (layoutOf('activity').rows['data']?.columns ?? []).filter(([name]) => name !== 'retention');
const specials = registerOf['data-category'].fields.elements.fields.special.of;

const words = {
  special: text('special'),
  criminal: text('criminal'),
  nationalId: text('id number'),
};

/** Marks a sensitive category, with the special categories it holds to be read on pointing (Art. 9, 10, 87). */
function Sensitive({ special, criminal, nationalId }: CategoryFlags) {
  const language = useLanguage();
  const names = special.map((code) => translate(termOf(specials, code)?.label, language) ?? code).join(', ');
  return (
    <span className={css['marks']}>
      {special.length > 0 && <Tag tone="warn">{`${translate(words.special, language)}: ${names}`}</Tag>}
      {criminal && <Tag tone="warn">{translate(words.criminal, language)}</Tag>}
      {nationalId && <Tag tone="warn">{translate(words.nationalId, language)}</Tag>}
    </span>
  );
}

/** The data by data subject, with their sources (Art. 30(1)(c)). */
export function DataAndPeople({ entry }: ActivityPartProps) {
  const t = useText();
  const { data = [] } = valuesOf(entry);
  const { sensitive } = entry.derived;
  return (
    <>
      {data.length === 0 && <Nothing />}
      {data.length > 0 && (
        <StatementTable
          label={t(field.label)}
          fields={field.fields}
          columns={columns}
          statements={data.map((row) => {
            const flags = row.category && sensitive[row.category];
            return { values: row, path: `data/${row.id}`, ...(flags && { mark: <Sensitive {...flags} /> }) };
          })}
          names={entry.names}
        />
      )}
      <AnswerLine entry={entry} name="combinesSources" field={combinesSources} />
      <AnswerLine entry={entry} name="combination" field={combination} />
    </>
  );
}
