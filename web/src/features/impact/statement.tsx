import { fill, kindOf, text, type Text } from 'domain/core';
import type { ImpactTarget } from 'domain/impact';
import { Fragment } from 'react';
import type { Concerned } from '#register/entries/impact-query.ts';
import css from '#features/impact/impact-screen.module.css';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';

/** One, and several. */
type Noun = readonly [Text, Text];

const nouns = {
  records: [text('record'), text('records')],
  organisations: [text('organisation'), text('organisations')],
  data: [text('data category'), text('data categories')],
  dataSubjects: [text('category of data subjects'), text('categories of data subjects')],
  people: [text('person'), text('people')],
  clients: [text('client'), text('clients')],
  activities: [text('activity says'), text('activities say')],
} as const satisfies Record<string, Noun>;

const words = {
  if: text('If'),
  changes: text('changes or falls away'),
  leaves: text('leaves'),
  tool: text('no longer holds'),
  mayNot: text('data may no longer go to'),
  nothing: text('no record is affected.'),
  in: text('in'),
  and: text('and'),
  concern: text('As far as known, they concern'),
  howMany: text('how many.'),
  unknown: text('How many people they concern is not recorded.'),
  affected: [text('{records} is affected'), text('{records} are affected')],
} as const;

interface StatementProps {
  readonly target: ImpactTarget;
  readonly concerned: Concerned;
}

function Count({ of: [one, several], count }: { of: Noun; count: number }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <strong>{formatNumber(count, language)}</strong> {t(count === 1 ? one : several)}
    </>
  );
}

/** What is thought to happen: a country does nothing itself, data go there. */
function TargetStatement({ target, title }: { target: ImpactTarget; title: string }) {
  const t = useText();
  if (target.by === 'country')
    return (
      <>
        {t(words.mayNot)} <em>{title}</em>
      </>
    );
  const what = target.by === 'tool' ? words.tool : kindOf(target.id) === 'person' ? words.leaves : words.changes;
  return (
    <>
      <em>{title}</em> {t(what)}
    </>
  );
}

function People({ concerned: { people, counted } }: Pick<StatementProps, 'concerned'>) {
  const t = useText();
  if (people === null) return t(words.unknown);
  return (
    <>
      {t(words.concern)} <Count of={nouns.people} count={people} />: <Count of={nouns.activities} count={counted} />{' '}
      {t(words.howMany)}
    </>
  );
}

/** Stands in a text where marked-up content goes. */
const slot = '\u{FFFC}';

/** How many records are affected: some languages turn the verb round after a condition, so their text says where the records stand. */
function Affected({ concerned }: { concerned: Concerned }) {
  const t = useText();
  const { total, organisations } = concerned;
  const [before, after] = t(fill(words.affected[total === 1 ? 0 : 1], { records: slot })).split(slot);
  return (
    <>
      {before}
      <Count of={nouns.records} count={total} />
      {organisations.length > 0 && (
        <>
          {' '}
          {t(words.in)} <Count of={nouns.organisations} count={organisations.length} />
        </>
      )}
      {after}
    </>
  );
}

/** What would happen, in a sentence with its numbers, and how many people it is about. */
export function Statement({ target, concerned }: StatementProps) {
  const t = useText();
  const parts = (['data', 'dataSubjects', 'clients'] as const).filter((name) => concerned[name].length > 0);
  const joint = (at: number): string => (at === 0 ? ': ' : at === parts.length - 1 ? ` ${t(words.and)} ` : ', ');
  return (
    <p className={css['statement']}>
      {t(words.if)} <TargetStatement target={target} title={concerned.title} />,{' '}
      {concerned.total === 0 ? (
        t(words.nothing)
      ) : (
        <>
          <Affected concerned={concerned} />
          {parts.map((name, at) => (
            <Fragment key={name}>
              {joint(at)}
              <Count of={nouns[name]} count={concerned[name].length} />
            </Fragment>
          ))}
          . <People concerned={concerned} />
        </>
      )}
    </p>
  );
}
