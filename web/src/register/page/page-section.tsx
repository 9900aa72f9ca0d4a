import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { citationsText, text, translate } from 'domain/core';
import type { Section } from 'domain/layout';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { FindingLines } from '#register/findings/finding-lines.tsx';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import css from '#register/page/page-section.module.css';

const words = { edit: text('Edit') };

interface PageSectionProps {
  readonly entry: ReadEntry;
  readonly section: Section;
  /** What is found about it. */
  readonly findings?: readonly FindingItem[];
  readonly children: ReactNode;
}

/** A section of a page under its heading: what is found about it, then its content. */
export function PageSection({ entry, section, findings = [], children }: PageSectionProps) {
  const { title, letter, cites = [], fields } = section;
  const language = useLanguage();
  const id = useId();
  const field = section.opensAt ?? fields[0];
  const editable = useAsOf() === undefined && field !== undefined && !entry.archived && entry.may.includes('edit');
  return (
    <section
      className={css['section']}
      aria-labelledby={id}
      {...(letter && { 'data-letter-of': letter, tabIndex: -1 })}
    >
      {letter && (
        <span className={css['sign']} aria-hidden>
          ({letter})
        </span>
      )}
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
      <div className={css['content']}>
        {findings.length > 0 && <FindingLines entry={entry} items={findings} />}
        {children}
      </div>
    </section>
  );
}
