import { IconCheck } from '@tabler/icons-react';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import css from '#register/findings/letter-line.module.css';
import { letterStatuses } from '#register/findings/letter-status.ts';
import { gravestFirst, SeverityMark } from '#register/findings/severity.tsx';

const words = {
  label: text('How the letters of Article 30 stand'),
  complete: text('complete'),
  lacking: text('lacking'),
  of: text('of'),
  letters: text('letters complete'),
};

function goTo(letter: string): void {
  const section = document.querySelector<HTMLElement>(`[data-letter-of="${letter}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** How complete a record is, letter by letter; each letter leads to its part of the page. */
export function LetterLine({ entry, items }: { entry: ReadEntry; items: readonly FindingItem[] }) {
  const t = useText();
  const standings = letterStatuses(entry, items);
  const complete = standings.filter(({ lacking }) => !lacking).length;
  if (entry.archived) return null;
  const open = items.filter(({ id, state }) => id === entry.id && state === 'open');
  return (
    <section className={`${css['line']} not-printed`} aria-label={t(words.label)}>
      <p>
        <strong>
          {complete} {t(words.of)} {standings.length}
        </strong>{' '}
        {t(words.letters)}
      </p>
      <ol className={css['letters']}>
        {standings.map(({ letter, lacking }) => (
          <li key={letter}>
            <button
              type="button"
              className={css['letter']}
              data-lacking={lacking || undefined}
              aria-label={`(${letter}) ${t(lacking ? words.lacking : words.complete)}`}
              onClick={() => goTo(letter)}
            >
              {letter}
              {lacking ? <span className={css['gap']} aria-hidden /> : <IconCheck size={12} stroke={3} aria-hidden />}
            </button>
          </li>
        ))}
      </ol>
      <ul className={css['counts']}>
        {gravestFirst.map((severity) => {
          const count = open.filter((item) => item.severity === severity).length;
          return (
            count > 0 && (
              <li key={severity}>
                <strong>{count}</strong> <SeverityMark severity={severity} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
