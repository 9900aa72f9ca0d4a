import { text } from 'domain/core';
import css from '#features/findings/findings-screen.module.css';
import type { FindingRows } from '#features/findings/use-finding-rows.ts';
import { formatNumber, formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';

const words = {
  law: text('By the law of'),
  of: text('of'),
  printed: text('are printed; the CSV file holds them all'),
};

/** What a reader of the printed list cannot see: the day of the law, and that it may not be all there is. */
export function PrintView({ list: { rows, total = 0, evaluatedOn } }: { list: FindingRows }) {
  const t = useText();
  const language = useLanguage();
  return (
    <p className={css['onPaper']}>
      {evaluatedOn && `${t(words.law)} ${formatShortDate(evaluatedOn, language)}. `}
      {rows.size < total &&
        `${formatNumber(rows.size, language)} ${t(words.of)} ${formatNumber(total, language)} ${t(words.printed)}.`}
    </p>
  );
}
