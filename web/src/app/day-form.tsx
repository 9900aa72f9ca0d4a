import { useNavigate } from '@tanstack/react-router';
import { text } from 'domain/core';
import type { SubmitEvent } from 'react';
import css from '#app/as-of-control.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { lastDayOfMonth, lastDayOfYear, formatShortDate, today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/field.tsx';
import { textEntered } from '#ui/form.tsx';

const words = {
  why: text('Shows the whole register as it stood at the end of a day (UTC).'),
  date: text('Date'),
  show: text('Show that day'),
};

function useGoTo(close: () => void): (date: string) => void {
  const navigate = useNavigate();
  return (date) => {
    close();
    const asOf = date === '' || date === today() ? undefined : date;
    void navigate({ to: '.', search: (search: object) => ({ ...search, as_of: asOf }) });
  };
}

/** Chooses the day whose register is shown. */
export function DayForm({ close }: { close: () => void }) {
  const t = useText();
  const language = useLanguage();
  const goTo = useGoTo(close);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    goTo(textEntered(new FormData(event.currentTarget), 'date'));
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <p className={css['why']}>{t(words.why)}</p>
      <Input
        label={t(words.date)}
        type="date"
        name="date"
        required
        min="2000-01-01"
        max={today()}
        defaultValue={useAsOf() ?? today()}
      />
      <div className={css['days']}>
        {[lastDayOfMonth(today()), lastDayOfYear(today())].map((day) => (
          <Button key={day} onClick={() => goTo(day)}>
            {formatShortDate(day, language)}
          </Button>
        ))}
      </div>
      <Button look="primary" type="submit">
        {t(words.show)}
      </Button>
    </form>
  );
}
