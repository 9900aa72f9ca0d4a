import { useQueries } from '@tanstack/react-query';
import { type Kind, kindsWith, text } from 'domain/core';
import css from '#features/overview/overview-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { dayInWords } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { type ListedEntry, listPage } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = { title: text('Last changed', 'Sist endret') };

const followed: readonly Kind[] = kindsWith('followed');
const shown = 8;

function useChanged(): readonly ListedEntry[] {
  const asOf = useAsOf();
  return useQueries({
    queries: followed.map((kind) => listPage(kind, { sort: '-changedAt', as_of: asOf }, 1, shown)),
    combine: (answers) =>
      answers
        .flatMap(({ data }) => data?.items ?? [])
        .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
        .slice(0, shown),
  });
}

/** What others have been working on. */
export function RecentChanges() {
  const t = useText();
  const language = useLanguage();
  const changed = useChanged();
  if (changed.length === 0) return null;
  return (
    <section className={css['section']}>
      <h2>{t(words.title)}</h2>
      <ul className={css['list']}>
        {changed.map(({ id, title, changedAt, changedBy }) => (
          <li key={id} className={css['item']}>
            <ReferenceLink id={id} names={{ [id]: title }} />
            <span className={css['soft']}>{dayInWords(changedAt, language)}</span>
            <span className={css['soft']}>
              {id} · {changedBy}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
