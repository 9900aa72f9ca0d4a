import { IconCheck, IconExclamationMark, IconMinus } from '@tabler/icons-react';
import { text } from 'domain/core';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import css from '#register/findings/letter-mark.module.css';
import type { MarkState } from '#register/findings/letter-status.ts';

const words = {
  empty: text('not begun'),
  lacking: text('lacking'),
  complete: text('complete'),
  exempt: text('exemption claimed'),
  error: text('needs to be corrected'),
};

interface LetterMarkProps {
  readonly state: MarkState;
  readonly count?: number;
}

/** What a mark says in words, for those who do not see it. */
export function useMarkText(): (props: LetterMarkProps) => string {
  const t = useText();
  const language = useLanguage();
  return ({ state, count }) =>
    state === 'lacking' && count ? `${t(words.lacking)} ${formatNumber(count, language)}` : t(words[state]);
}

/** The one mark of a letter everywhere: an empty ring for not begun, a ring with a number for what is lacking, a tick for complete, a dash where an exemption is claimed. */
export function LetterMark({ state, count }: LetterMarkProps) {
  const language = useLanguage();
  const shown = state === 'lacking' && count !== undefined ? formatNumber(count, language) : undefined;
  return (
    // The number is drawn, not written: what is written here would be part of the label one sees, and not of the name one hears.
    <span className={css['mark']} data-state={state} data-count={shown} aria-hidden>
      {state === 'complete' && <IconCheck size={14} stroke={2.5} />}
      {state === 'exempt' && <IconMinus size={14} stroke={2.5} />}
      {state === 'error' && <IconExclamationMark size={14} stroke={3} />}
    </span>
  );
}
