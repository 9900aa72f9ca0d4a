import { Link } from '@tanstack/react-router';
import type { CompletenessAnswer } from 'domain/contract';
import { text, type Text } from 'domain/core';
import { useOverview } from '#features/overview/overview-query.ts';
import css from '#features/overview/letter-bars.module.css';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { bareLetter } from '#register/findings/finding-queries.ts';
import { LetterMark, useMarkText } from '#register/findings/letter-mark.tsx';

type LetterCount = CompletenessAnswer['controller']['letters'][number];

const words = {
  controller: text('The record, letter by letter'),
  processor: text('The processor’s record, letter by letter'),
  of: text('of'),
  lack: text('lack'),
  why: text('How many records lack something the letter of Article 30 asks for. Press one for what that is.'),
};

function Bar({ count: { letter, label, complete, lacking } }: { count: LetterCount }) {
  const t = useText();
  const language = useLanguage();
  const textOf = useMarkText();
  const all = complete + lacking;
  const state = lacking > 0 ? 'lacking' : 'complete';
  return (
    <li>
      <Link className={css['row']} to="/findings" search={{ letter }}>
        <span className={css['letter']}>({bareLetter(letter)})</span>
        <span className={css['label']}>{label}</span>
        <span className={css['figures']}>
          <LetterMark state={state} count={lacking} />
          <span className="visually-hidden">{textOf({ state, count: lacking })}</span>
          {lacking > 0 && ` ${t(words.of)} ${formatNumber(all, language)} ${t(words.lack)}`}
        </span>
        <span className={css['bar']} aria-hidden>
          <span style={{ width: `${(100 * lacking) / Math.max(1, all)}%` }} />
        </span>
      </Link>
    </li>
  );
}

function Bars({ title, letters }: { title: Text; letters: readonly LetterCount[] }) {
  const t = useText();
  return (
    <section className={css['section']}>
      <h2>{t(title)}</h2>
      <ol className={css['bars']}>
        {letters.map((count) => (
          <Bar key={count.letter} count={count} />
        ))}
      </ol>
    </section>
  );
}

/** How complete the record is, a bar for each letter of Article 30; each leads to what is lacking. */
export function LetterBars() {
  const t = useText();
  const data = useOverview().data?.completeness;
  if (!data || data.controller.records + data.processor.records === 0) return null;
  return (
    <>
      {data.controller.records > 0 && <Bars title={words.controller} letters={data.controller.letters} />}
      {data.processor.records > 0 && <Bars title={words.processor} letters={data.processor.letters} />}
      <p className={css['why']}>{t(words.why)}</p>
    </>
  );
}
