import { text } from 'domain/core';
import type { Section } from 'domain/layout';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { LetterMark, useMarkText } from '#register/findings/letter-mark.tsx';
import { letterStatuses } from '#register/findings/letter-status.ts';
import css from '#register/findings/letter-strip.module.css';

const words = {
  label: text('The letters of Article 30'),
  lack: text('letters lack'),
  lacksOne: text('letter lacks'),
  complete: text('All letters complete'),
  beside: text('beside Article 30'),
};

function goTo(letter: string): void {
  const section = document.querySelector<HTMLElement>(`[data-letter-of="${letter}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

interface LetterStripProps {
  readonly entry: ReadEntry;
  /** What is found in it; `undefined` until that is known. */
  readonly items: readonly FindingItem[] | undefined;
  readonly sections: readonly Section[];
}

/** How complete a record is, letter by letter; each letter leads to its section. It stays in sight while one reads. */
export function LetterStrip({ entry, items, sections }: LetterStripProps) {
  const t = useText();
  const textOf = useMarkText();
  const statuses = letterStatuses(entry, items ?? [], sections);
  if (entry.archived || statuses.length === 0) return null;
  // Until then every letter would look complete; the place is kept, so that nothing moves.
  if (!items) return <div className={css['strip']} />;
  const lacking = statuses.filter(({ state }) => state !== 'complete').length;
  const beside = items.filter(
    (item) => item.id === entry.id && item.state === 'open' && item.severity !== 'recommended' && !item.article30,
  ).length;
  const lack = lacking === 1 ? words.lacksOne : words.lack;
  return (
    <section className={`${css['strip']} not-printed`} aria-label={t(words.label)}>
      <ol className={css['letters']}>
        {statuses.map(({ letter, state, count }) => (
          <li key={letter}>
            <button
              type="button"
              className={css['letter']}
              data-state={state}
              aria-label={`(${letter}) ${textOf({ state, count })}`}
              onClick={() => goTo(letter)}
            >
              <span aria-hidden>({letter})</span>
              <LetterMark state={state} count={count} />
            </button>
          </li>
        ))}
      </ol>
      <p className={css['summary']}>
        {lacking === 0 ? t(words.complete) : `${lacking} ${t(lack)}`}
        {beside > 0 && `; ${t(words.beside)}: ${beside}`}
      </p>
    </section>
  );
}
