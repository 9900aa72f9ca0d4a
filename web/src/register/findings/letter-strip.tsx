import { useEffect, useEffectEvent } from 'react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { LetterMark, useMarkText } from '#register/findings/letter-mark.tsx';
import { letterStatuses } from '#register/findings/letter-status.ts';
import css from '#register/findings/letter-strip.module.css';
import { isTyping } from '#ui/is-typing.ts';

const words = {
  label: text('The letters of Article 30'),
  lack: text('letters lack'),
  lacksOne: text('letter lacks'),
  complete: text('All letters complete'),
  exempt: text('Exemption from the record claimed (Art. 30(5))'),
  beside: text('beside Article 30'),
  next: text('next'),
};

function goTo(letter: string): void {
  const section = document.querySelector<HTMLElement>(`[data-letter-of="${letter}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The letter after the one being read, among some; after the last the first again. */
function nextOf(letters: readonly string[]): string | undefined {
  const read = document.activeElement?.closest<HTMLElement>('[data-letter-of]')?.dataset['letterOf'] ?? '';
  return letters.find((letter) => letter > read) ?? letters[0];
}

/** `n` goes to the next letter that lacks something. */
function useNextKey(lacking: readonly string[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const next = nextOf(lacking);
    if (next !== undefined) goTo(next);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

interface LetterStripProps {
  readonly entry: ReadEntry;
  /** What is found in it; `undefined` until that is known. */
  readonly items: readonly FindingItem[] | undefined;
}

/** How complete a record is, letter by letter; each letter leads to its section. It stays in sight while one reads. */
export function LetterStrip({ entry, items }: LetterStripProps) {
  const t = useText();
  const textOf = useMarkText();
  const statuses = letterStatuses(entry, items ?? []);
  const lacking = items
    ? statuses.filter(({ state }) => state === 'empty' || state === 'lacking').map(({ letter }) => letter)
    : [];
  useNextKey(lacking);
  if (entry.archived || statuses.length === 0) return null;
  // Until then every letter would look complete; the place is kept, so that nothing moves.
  if (!items) return <div className={css['strip']} />;
  const beside = items.filter(
    (item) => item.id === entry.id && item.state === 'open' && item.severity !== 'recommended' && !item.article30,
  ).length;
  const isExempt = statuses.some(({ state }) => state === 'exempt');
  const lack = lacking.length === 1 ? words.lacksOne : words.lack;
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
        {lacking.length === 0 ? t(isExempt ? words.exempt : words.complete) : `${lacking.length} ${t(lack)}`}
        {beside > 0 && `; ${t(words.beside)}: ${beside}`}
      </p>
      {lacking.length > 0 && (
        <p className={css['key']} aria-hidden>
          <kbd>n</kbd> {t(words.next)}
        </p>
      )}
    </section>
  );
}
