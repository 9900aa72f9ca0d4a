import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import css from '#app/as-of-band.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { formatDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';

const words = {
  asOf: text('The register as of'),
  readOnly: text('You are looking at the past. Nothing can be changed here.'),
  now: text('Back to today'),
  label: text('Looking at the past'),
};

/** Stands above everything while a day of the past is shown. */
export function AsOfBand() {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  if (asOf === undefined) return null;
  return (
    <section className={css['band']} aria-label={t(words.label)}>
      <strong>
        {t(words.asOf)} {formatDate(asOf, language)}
      </strong>
      <span>{t(words.readOnly)}</span>
      <Link to="." search={(search: object) => ({ ...search, as_of: undefined })}>
        {t(words.now)}
      </Link>
    </section>
  );
}
