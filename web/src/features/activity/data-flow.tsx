import { countryName, type FlowParty, isEea, type Language, text, translate } from 'domain/core';
import { type ActivityEntry, type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import css from '#features/activity/data-flow.module.css';
import { useLanguage } from '#lib/language.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = {
  title: text('Data flow'),
  people: text('People'),
  data: text('Data'),
  recipients: text('Recipients and countries'),
  outside: text('outside the EEA'),
};

const once = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))];

interface StationProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly names: ActivityEntry['names'];
}

/** One stop of the data on their way. */
const FlowStep = ({ title, ids, names }: StationProps) => (
  <li className={css['station']}>
    <p className={css['title']}>{title}</p>
    <ul className={css['items']}>
      {ids.map((id) => (
        <li key={id}>
          <ReferenceLink id={id} names={names} />
        </li>
      ))}
    </ul>
  </li>
);

function Countries({ codes, language }: { codes: readonly string[]; language: Language }) {
  return codes.map((code) => (
    <span key={code} className={css['country']} data-outside={!isEea(code) || undefined}>
      {countryName(code, language)}
      {!isEea(code) && ` (${translate(words.outside, language)})`}
    </span>
  ));
}

interface ChainProps extends Pick<StationProps, 'names'> {
  readonly parties: readonly FlowParty[];
  /** Whose engagements these are; those the activity names itself without it. */
  readonly engager?: string;
  readonly language: Language;
}

/** Recipients with their countries, and beneath each the processors it engages. */
function Chain({ parties, engager, names, language }: ChainProps) {
  const here = parties.filter((party) => party.engager === engager);
  if (here.length === 0) return null;
  return (
    <ul className={engager === undefined ? css['items'] : css['engaged']}>
      {here.map(({ id, countries }) => (
        <li key={id}>
          <ReferenceLink id={id} names={names} /> <Countries codes={countries} language={language} />
          <Chain parties={parties} engager={id} names={names} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** The way of the data, from people through what is recorded of them to everyone they reach, chains and countries included. */
export function DataFlow({ entry }: ActivityPartProps) {
  const language = useLanguage();
  const { names } = entry;
  const { data = [], purposes = [] } = valuesOf(entry);
  const { parties } = entry.derived;
  const people = once([...data, ...purposes].flatMap(({ dataSubjects = [] }) => dataSubjects));
  const categories = once(data.map(({ category }) => category));
  // A diagram of one step has no information.
  if ([people, categories, parties].filter(({ length }) => length > 0).length < 2) return null;
  return (
    <details className={`${css['flow']} not-printed`}>
      <summary>{translate(words.title, language)}</summary>
      <ol className={css['stations']}>
        {people.length > 0 && <FlowStep title={translate(words.people, language)} ids={people} names={names} />}
        {categories.length > 0 && <FlowStep title={translate(words.data, language)} ids={categories} names={names} />}
        {parties.length > 0 && (
          <li className={css['station']}>
            <p className={css['title']}>{translate(words.recipients, language)}</p>
            <Chain parties={parties} names={names} language={language} />
          </li>
        )}
      </ol>
    </details>
  );
}
