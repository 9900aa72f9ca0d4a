import { IconArrowRight } from '@tabler/icons-react';
import { type Language, text, translate } from 'domain/core';
import type { ActivityEntry } from '#features/activity/activity-entry.ts';
import { type Station, stationsOf } from '#features/activity/flow-stations.ts';
import { useLanguage } from '#lib/language.ts';
import css from '#features/activity/flow.module.css';

const titles = {
  people: text('People'),
  data: text('Data'),
  activity: text('Activity'),
  recipients: text('Recipients'),
  countries: text('Outside the EEA'),
};

const words = {
  title: text('The way of the data'),
  none: text('None recorded'),
  more: text('more'),
};

const shown = 6;

/** A picture of the way of the data, from people to countries; read aloud it is a list of lists. */
export function Flow({ entry }: { entry: ActivityEntry }) {
  const language = useLanguage();
  const stations = stationsOf(entry, language);
  if (stations.every(({ name, items }) => name === 'activity' || items.length === 0)) return null;
  return (
    <figure className={css['flow']} aria-label={translate(words.title, language)}>
      <ol className={css['stations']}>
        {stations.map((station) => (
          <StationView key={station.name} station={station} language={language} />
        ))}
      </ol>
    </figure>
  );
}

function StationView({ station: { name, items }, language }: { station: Station; language: Language }) {
  const hidden = items.length - shown;
  return (
    <li className={css['station']} data-station={name} data-empty={items.length === 0 || undefined}>
      {name !== 'people' && <IconArrowRight className={css['arrow']} size={18} aria-hidden />}
      <p className={css['title']}>{translate(titles[name], language)}</p>
      {items.length === 0 ? (
        <p className={css['none']}>{translate(words.none, language)}</p>
      ) : (
        <ul className={css['items']}>
          {items.slice(0, shown).map((item) => (
            <li key={item}>{item}</li>
          ))}
          {hidden > 0 && (
            <li className={css['hidden']}>
              + {hidden} {translate(words.more, language)}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
