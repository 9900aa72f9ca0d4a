import { IconHistory } from '@tabler/icons-react';
import { text } from 'domain/core';
import { Suspense } from 'react';
import css from '#app/as-of-control.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayEverywhere } from '#lib/me.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const DayForm = lazyPart(async () => (await import('#app/day-form.tsx')).DayForm);

const words = {
  asOf: text('As of'),
  today: text('today'),
};

/** Turns the whole application into the register of another day. */
export function AsOfControl() {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  if (!useMayEverywhere('as-of')) return null;
  const shown = asOf ? formatShortDate(asOf, language) : t(words.today);
  return (
    <Disclosure
      align="end"
      look="quiet"
      label={`${t(words.asOf)} ${shown}`}
      summary={
        <>
          <IconHistory aria-hidden />
          <span className={css['wide']}>
            {t(words.asOf)} {shown}
          </span>
        </>
      }
    >
      {(close) => (
        <Suspense>
          <DayForm close={close} />
        </Suspense>
      )}
    </Disclosure>
  );
}
