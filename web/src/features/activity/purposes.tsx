import { Fragment } from 'react';
import { registerOf } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { LeafValue, ReferenceLink } from '#register/values/leaf-value.tsx';
import { Nothing } from '#register/page/statements.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
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
              {t(fields.code.label)}: <LeafValue field={fields.code} value={code} names={entry.names} />
            </p>
          )}
          {dataSubjects && (
            <p className={css['soft']}>
              {t(fields.dataSubjects.label)}:{' '}
              {dataSubjects.map((subject, index) => (
                <Fragment key={subject}>
                  {index > 0 && ', '}
                  <ReferenceLink id={subject} names={entry.names} />
                </Fragment>
              ))}
            </p>
          )}
          <ProvenanceOf path={`purposes/${id}/text`} />
          <ProvenanceOf path={`purposes/${id}`} />
        </li>
      ))}
    </ol>
  );
}
