import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Kind, text, type Text } from 'domain/core';
import { concernLabel, concerns, letterOf } from 'domain/rules';
import css from '#features/overview/letter-bars.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { numberInWords } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { bareLetter, type Completeness, type LetterCount, lettersQuery } from '#register/findings/finding-queries.ts';

const words = {
  controller: text('The record, letter by letter', 'Protokollen, bokstav for bokstav'),
  processor: text('The processor’s record, letter by letter', 'Databehandlerprotokollen, bokstav for bokstav'),
  of: text('of', 'av'),
  complete: text('complete', 'fullstendige'),
  why: text(
    'How many records answer everything the letter of Article 30 asks. Press one for what is lacking.',
    'Hvor mange oppføringer som svarer på alt bokstaven i artikkel 30 spør om. Velg en for å se hva som mangler.',
  ),
};

const labelOf = (letter: string, kind: Kind): Text | undefined => {
  const concern = concerns.find((one) => letterOf(one, kind) === letter);
  return concern && concernLabel(concern);
};

function Bar({ kind, count: { letter, complete, lacking } }: { kind: Kind; count: LetterCount }) {
  const t = useText();
  const language = useLanguage();
  const label = labelOf(letter, kind);
  const all = complete + lacking;
  return (
    <li>
      <Link className={css['row']} to="/findings" search={{ letter }}>
        <span className={css['letter']}>({bareLetter(letter)})</span>
        <span className={css['label']}>{label && t(label)}</span>
        <span className={css['figures']}>
          {numberInWords(complete, language)} {t(words.of)} {numberInWords(all, language)}
          <span className="visually-hidden"> {t(words.complete)}</span>
        </span>
        <span className={css['bar']} aria-hidden>
          <span data-full={lacking === 0 || undefined} style={{ width: `${(100 * complete) / Math.max(1, all)}%` }} />
        </span>
      </Link>
    </li>
  );
}

function Bars({ title, kind, letters }: { title: Text; kind: Kind; letters: Completeness['controller']['letters'] }) {
  const t = useText();
  return (
    <section className={css['section']}>
      <h2>{t(title)}</h2>
      <ol className={css['bars']}>
        {letters.map((count) => (
          <Bar key={count.letter} kind={kind} count={count} />
        ))}
      </ol>
    </section>
  );
}

/** How complete the record is, a bar for each letter of Article 30; each leads to what is lacking. */
export function LetterBars() {
  const t = useText();
  const { data } = useQuery(lettersQuery({ as_of: useAsOf() }));
  if (!data || data.controller.records + data.processor.records === 0) return null;
  return (
    <>
      {data.controller.records > 0 && (
        <Bars title={words.controller} kind="activity" letters={data.controller.letters} />
      )}
      {data.processor.records > 0 && (
        <Bars title={words.processor} kind="processor-record" letters={data.processor.letters} />
      )}
      <p className={css['why']}>{t(words.why)}</p>
    </>
  );
}
