import { useQuery } from '@tanstack/react-query';
import { addPeriod, text } from 'domain/core';
import css from '#features/overview/overview-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { shortDate, today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { listPage } from '#register/entries.ts';
import { Reference } from '#register/leaf.tsx';

const words = {
  title: text('Due for review', 'Skal gjennomgås'),
  late: text('overdue', 'forfalt'),
};

const ahead = { years: 0, months: 0, weeks: 0, days: 30 };
const shown = 8;

/** The activities whose review is overdue or comes within a month, the oldest first. */
export function ReviewsDue() {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  const day = asOf ?? today();
  const { data } = useQuery(listPage('activity', { sort: 'nextReview', as_of: asOf }, 1, shown));
  const due = (data?.items ?? []).flatMap(({ id, title, values }) => {
    const on = values['nextReview'];
    return typeof on === 'string' && on <= addPeriod(day, ahead) ? [{ id, title, on }] : [];
  });
  if (due.length === 0) return null;
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <ul className={css['list']}>
        {due.map(({ id, title, on }) => (
          <li key={id} className={css['item']}>
            <Reference id={id} names={{ [id]: title }} />
            <span className={css['soft']}>
              {on < day && <span className={css['late']}>{t(words.late)} </span>}
              {shortDate(on, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
