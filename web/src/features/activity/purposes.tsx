import { Fragment } from 'react';
import { registerOf } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { Leaf, Reference } from '#register/leaf.tsx';
import { Nothing } from '#register/page/statements.tsx';
import { SourceOf } from '#register/sources.tsx';
import css from '#features/activity/activity-page.module.css';

const { fields } = registerOf.activity.fields.purposes;

/** Why the data are processed (Art. 30(1)(b)). */
export function Purposes({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { purposes = [] } = valuesOf(entry);
  if (purposes.length === 0) return <Nothing />;
  return (
    <ol className={css['purposes']}>
      {purposes.map(({ id, text: purpose, code, dataSubjects }) => (
        <li key={id}>
          <p className={css['purpose']}>{purpose}</p>
          {code && (
            <p className={css['soft']}>
              {t(fields.code.label)}: <Leaf field={fields.code} value={code} names={entry.names} />
            </p>
          )}
          {dataSubjects && (
            <p className={css['soft']}>
              {t(fields.dataSubjects.label)}:{' '}
              {dataSubjects.map((subject, index) => (
                <Fragment key={subject}>
                  {index > 0 && ', '}
                  <Reference id={subject} names={entry.names} />
                </Fragment>
              ))}
            </p>
          )}
          <SourceOf path={`purposes/${id}/text`} />
          <SourceOf path={`purposes/${id}`} />
        </li>
      ))}
    </ol>
  );
}
