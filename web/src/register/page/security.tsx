import type { GroupField, RefsField, RowsField, Inherited } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { InheritedFold } from '#register/page/inherited-fold.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import { FieldValue } from '#register/values/field-value.tsx';
import css from '#register/page/statements.module.css';

interface Measure {
  readonly id: string;
  readonly measure?: string;
  readonly note?: string;
}

interface SecurityProps {
  readonly entry: ReadEntry;
  readonly field: GroupField;
  readonly systems: RefsField;
  /** Measures that hold because the organisation takes them everywhere. */
  readonly inherited?: readonly Inherited<string>[];
}

/** The security measures a record describes (Art. 30(1)(g), 30(2)(d)), and the systems they are about. */
export function Security({ entry, field, systems, inherited = [] }: SecurityProps) {
  const t = useText();
  const { names } = entry;
  const security = (entry.values['security'] ?? {}) as { measures?: Measure[]; whyNotPossible?: string };
  const measures = security.measures ?? [];
  const reason = field.fields['whyNotPossible'];
  const used = entry.values['systems'];
  return (
    <>
      {measures.length > 0 && (
        <ul className={css['list']}>
          {measures.map(({ id, measure, note }) => (
            <li key={id}>
              {measure && <ReferenceLink id={measure} names={names} />}
              {note && <p>{note}</p>}
              <ProvenanceOf path={`security/measures/${id}`} />
              {Object.keys((field.fields['measures'] as RowsField).fields).map((name) => (
                <ProvenanceOf key={name} path={`security/measures/${id}/${name}`} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <InheritedFold statements={inherited} names={names}>
        <ul className={css['list']}>
          {inherited.map(({ value }) => (
            <li key={value}>
              <ReferenceLink id={value} names={names} />
            </li>
          ))}
        </ul>
      </InheritedFold>
      {reason && security.whyNotPossible && (
        <div>
          <span className={css['question']}>{t(reason.label)}:</span>{' '}
          <FieldValue field={reason} value={security.whyNotPossible} names={names} path="security/whyNotPossible" />
        </div>
      )}
      {used !== undefined && (
        <div>
          <span className={css['question']}>{t(systems.label)}:</span>{' '}
          <FieldValue field={systems} value={used} names={names} path="systems" />
        </div>
      )}
      <ProvenanceOf path="security" />
      {measures.length + inherited.length === 0 && !security.whyNotPossible && used === undefined && <Nothing />}
    </>
  );
}
