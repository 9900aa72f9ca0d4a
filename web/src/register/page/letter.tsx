import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { citationsText, type Text, text, translate } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/page/letter.module.css';

const words = { edit: text('Edit') };

interface LetterProps {
  readonly entry: ReadEntry;
  readonly title: Text;
  /** The letter of Article 30; absent for what neighbouring duties ask. */
  readonly letter?: string;
  readonly cites?: readonly string[];
  /** The field the form opens at; absent for what is not changed here. */
  readonly field?: string;
  /** What stands beside the content, such as what is found about it. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a record under its letter of the law, with its content and a place beside it. */
export function Letter({ entry, title, letter, cites = [], field, beside, children }: LetterProps) {
  const language = useLanguage();
  const id = useId();
  const editable = useAsOf() === undefined && field !== undefined && !entry.archived && entry.may.includes('edit');
  return (
    <section className={css['letter']} aria-labelledby={id} {...(letter && { 'data-letter-of': letter, tabIndex: -1 })}>
      <div className={css['margin']}>
        {letter && (
          <span className={css['sign']} aria-hidden>
            ({letter})
          </span>
        )}
      </div>
      <header className={css['head']}>
        <h2 id={id} data-letter={letter && `(${letter}) `}>
          {letter && <span className="visually-hidden">({letter}) </span>}
          {translate(title, language)}
        </h2>
        <span className={css['cite']}>{citationsText(cites, language)}</span>
        {editable && (
          <Link
            className={`${css['edit']} not-printed`}
            to="/$plural/$id/edit"
            params={entryParams(entry.id)}
            search={{ field }}
            aria-label={`${translate(words.edit, language)}: ${translate(title, language)}`}
          >
            {translate(words.edit, language)}
          </Link>
        )}
      </header>
      <div className={css['content']}>{children}</div>
      {beside && <aside className={`${css['beside']} not-printed`}>{beside}</aside>}
    </section>
  );
}

/** A page made of letters. */
export const Letters = ({ children }: { children: ReactNode }) => <div className={css['letters']}>{children}</div>;
