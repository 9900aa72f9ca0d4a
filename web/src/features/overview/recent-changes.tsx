import { text } from 'domain/core';
import { useOverview } from '#features/overview/overview-query.ts';
import css from '#features/overview/overview-screen.module.css';
import { formatDay } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = { title: text('Last changed') };

/** What others have been working on. */
export function RecentChanges() {
  const t = useText();
  const language = useLanguage();
  const changed = useOverview().data?.changes ?? [];
  if (changed.length === 0) return null;
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <ul className={css['list']}>
        {changed.map(({ id, title, changedAt, changedBy }) => (
          <li key={id} className={css['item']}>
            <ReferenceLink id={id} names={{ [id]: title }} />
            <span className={css['soft']}>{formatDay(changedAt, language)}</span>
            <span className={css['soft']}>
              {id} · {changedBy}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
