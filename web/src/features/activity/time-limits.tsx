import { Fragment, type ReactNode } from 'react';
import { type EntryValues, registerOf, text } from 'domain/core';
import { type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { AnswerLine } from '#register/page/answer-line.tsx';
import { MissingLink } from '#register/page/missing-link.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import css from '#register/page/statements.module.css';
import { LeafValue, ReferenceLink } from '#register/values/leaf-value.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';

const { data: field, dataErased } = registerOf.activity.fields;
const words = {
  none: text('No time limit'),
  byRule: text("By the organisation's rule"),
  unnamed: text('Unnamed category'),
  add: text('Add'),
};

type Row = NonNullable<EntryValues<'activity'>['data']>[number];

/** Rows under each schedule they name, in the order the schedules first appear. */
function bySchedule(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const schedule of row.retention ?? []) groups.set(schedule, [...(groups.get(schedule) ?? []), row]);
  return groups;
}

interface LimitProps {
  readonly limit: ReactNode;
  readonly lacking?: boolean;
  readonly children?: ReactNode;
}

const Limit = ({ limit, lacking, children }: LimitProps) => (
  <li className={css['limit']} data-lacking={lacking || undefined}>
    <span>{limit}</span>
    <span>{children}</span>
  </li>
);

/** Categories in a line, each with what is known of where its limit comes from. */
function Categories({ rows, of }: { rows: readonly Row[]; of: (row: Row) => ReactNode }) {
  return rows.map((row, index) => (
    <Fragment key={row.id}>
      {index > 0 && ', '}
      {of(row)}
      <ProvenanceOf path={`data/${row.id}/retention`} />
    </Fragment>
  ));
}

/** What a category is called, with the way to give it a limit. */
const withLink =
  (entry: ActivityPartProps['entry'], nameOf: (row: Row) => string, label: string) =>
  (row: Row): ReactNode => (
    <>
      {nameOf(row)} –{' '}
      <MissingLink entry={entry} path={`data/${row.id}/retention`}>
        {label}
      </MissingLink>
    </>
  );

/** When data are erased: each schedule once with the categories it holds for, then those without one (Art. 30(1)(f)). */
export function TimeLimits({ entry }: ActivityPartProps) {
  const t = useText();
  const { names } = entry;
  const { data = [] } = valuesOf(entry);
  const { retention: general } = entry.derived.effective;
  const nameOf = ({ category }: Row): string => (category ? (names[category] ?? category) : t(words.unnamed));
  const unlimited = data.filter(({ retention, retentionNotPossible }) => !retention?.length && !retentionNotPossible);
  const isLacking = general.length === 0;
  return (
    <>
      {data.length + general.length === 0 && <Nothing />}
      <ul className={css['list']}>
        {[...bySchedule(data)].map(([schedule, rows]) => (
          <Limit key={schedule} limit={<ReferenceLink id={schedule} names={names} />}>
            <Categories rows={rows} of={nameOf} />
          </Limit>
        ))}
        {data.map(
          (row) =>
            row.retentionNotPossible !== undefined && (
              <Limit key={row.id} limit={nameOf(row)}>
                {t(field.fields.retentionNotPossible.label)}:{' '}
                <LeafValue field={field.fields.retentionNotPossible} value={row.retentionNotPossible} names={names} />
                <ProvenanceOf path={`data/${row.id}/retentionNotPossible`} />
              </Limit>
            ),
        )}
        {general.map(({ value, from = '' }) => (
          <Limit key={value} limit={<ReferenceLink id={value} names={names} />}>
            {t(words.byRule)} (<ReferenceLink id={from} names={names} />)
            {unlimited.length > 0 && <>: {unlimited.map(nameOf).join(', ')}</>}
          </Limit>
        ))}
        {unlimited.length > 0 && isLacking && (
          <Limit limit={t(words.none)} lacking>
            <Categories rows={unlimited} of={withLink(entry, nameOf, t(words.add))} />
          </Limit>
        )}
      </ul>
      <AnswerLine entry={entry} name="dataErased" field={dataErased} />
    </>
  );
}
