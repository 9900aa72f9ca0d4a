import { registerOf, text } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { Nothing } from '#register/page/statements.tsx';
import { InnerFields } from '#register/values/field-value.tsx';
import css from '#features/activity/activity-page.module.css';

const { text: _purpose, code: _code, dataSubjects: _subjects, ...fields } = registerOf.activity.fields.purposes.fields;
const words = { undecided: text('Legal basis not decided.') };

/** On what each purpose rests (Art. 6, 9, 10 and 87). */
export function Lawfulness({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { purposes = [] } = valuesOf(entry);
  if (purposes.length === 0) return <Nothing />;
  return (
    <ol className={css['bases']}>
      {purposes.map((purpose) => (
        <li key={purpose.id}>
          <h3>{purpose.text}</h3>
          {!purpose.legalBasis && <p className={css['soft']}>{t(words.undecided)}</p>}
          <InnerFields fields={fields} values={purpose} names={entry.names} path={`purposes/${purpose.id}`} />
        </li>
      ))}
    </ol>
  );
}
