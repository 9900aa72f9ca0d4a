import { kindOf, type Language, text, type Text } from 'domain/core';
import type { ImpactTarget } from 'domain/impact';
import { Fragment } from 'react';
import type { Concerned } from '#features/impact/impact-query.ts';
import css from '#features/impact/impact-screen.module.css';
import { numberInWords } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';

/** One, and several. */
type Noun = readonly [Text, Text];

const nouns = {
  records: [text('record', 'oppføring'), text('records', 'oppføringer')],
  organisations: [text('organisation', 'virksomhet'), text('organisations', 'virksomheter')],
  data: [text('data category', 'opplysningskategori'), text('data categories', 'opplysningskategorier')],
  dataSubjects: [
    text('category of data subjects', 'kategori av registrerte'),
    text('categories of data subjects', 'kategorier av registrerte'),
  ],
  people: [text('person', 'person'), text('people', 'personer')],
  clients: [text('client', 'oppdragsgiver'), text('clients', 'oppdragsgivere')],
  activities: [text('activity says', 'aktivitet oppgir'), text('activities say', 'aktiviteter oppgir')],
} as const satisfies Record<string, Noun>;

const words = {
  if: text('If', 'Hvis'),
  changes: text('changes or falls away', 'endres eller faller bort'),
  leaves: text('leaves', 'slutter'),
  tool: text('no longer holds', 'ikke lenger gjelder'),
  mayNot: text('data may no longer go to', 'opplysninger ikke lenger kan sendes til'),
  nothing: text('no record is affected.', 'berøres ingen oppføringer.'),
  in: text('in', 'i'),
  and: text('and', 'og'),
  concern: text('As far as known, they concern', 'Så langt det er kjent, gjelder de'),
  howMany: text('how many.', 'antallet.'),
  unknown: text('How many people they concern is not recorded.', 'Hvor mange personer de gjelder, er ikke ført.'),
  affected: [text('is affected', 'berøres'), text('are affected', 'berøres')],
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
      <strong>{numberInWords(count, language)}</strong> {t(count === 1 ? one : several)}
    </>
  );
}

/** What is thought to happen: a country does nothing itself, data go there. */
function Happens({ target, title }: { target: ImpactTarget; title: string }) {
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

/** Norwegian turns the verb round after a condition. */
function Affected({ concerned, language }: { concerned: Concerned; language: Language }) {
  const { total, organisations } = concerned;
  const verb = words.affected[total === 1 ? 0 : 1][language];
  const where = organisations.length > 0 && (
    <>
      {' '}
      {words.in[language]} <Count of={nouns.organisations} count={organisations.length} />
    </>
  );
  return (
    <>
      {language === 'nb' && `${verb} `}
      <Count of={nouns.records} count={total} />
      {where}
      {language === 'en' && ` ${verb}`}
    </>
  );
}

/** What would happen, in a sentence with its numbers, and how many people it is about. */
export function Statement({ target, concerned }: StatementProps) {
  const t = useText();
  const language = useLanguage();
  const parts = (['data', 'dataSubjects', 'clients'] as const).filter((name) => concerned[name].length > 0);
  const joint = (at: number): string => (at === 0 ? ': ' : at === parts.length - 1 ? ` ${t(words.and)} ` : ', ');
  return (
    <p className={css['statement']}>
      {t(words.if)} <Happens target={target} title={concerned.title} />,{' '}
      {concerned.total === 0 ? (
        t(words.nothing)
      ) : (
        <>
          <Affected concerned={concerned} language={language} />
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
