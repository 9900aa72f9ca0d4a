import { addPeriod, lastDayToAccept, text } from 'domain/core';
import { type SubmitEvent, useState } from 'react';
import { useAccept } from '#features/findings/acceptances.ts';
import css from '#features/findings/dialogs.module.css';
import { Preview } from '#features/findings/preview.tsx';
import { today } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { Input, TextArea } from '#ui/field.tsx';
import { typed } from '#ui/form.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('Accept for a time'),
  what: text(
    'They leave the open findings until the day you choose, two years from now at the latest, and come back the day after. The letters of Article 30 stay as they are: what is lacking is still lacking.',
  ),
  reason: text('Reason'),
  reasonHelp: text('Why you live with it, and what you do meanwhile. Auditors read this.'),
  until: text('Accepted until'),
  cancel: text('Cancel'),
  accept: text('Accept'),
};

const lengths = [
  { label: text('A month'), period: { years: 0, months: 1, weeks: 0, days: 0 } },
  { label: text('Three months'), period: { years: 0, months: 3, weeks: 0, days: 0 } },
  { label: text('A year'), period: { years: 1, months: 0, weeks: 0, days: 0 } },
];

/** What has been accepted, so that it can be taken back. */
export interface Accepted {
  readonly ids: readonly string[];
  readonly until: string;
}

interface AcceptDialogProps {
  readonly items: readonly FindingItem[];
  readonly onClose: () => void;
  readonly onDone: (accepted: Accepted) => void;
}

/** Shows what would be accepted, and asks why and until when. Nothing is filled in beforehand: it is a decision. */
export function AcceptDialog({ items, onClose, onDone }: AcceptDialogProps) {
  const t = useText();
  const [until, setUntil] = useState('');
  const { mutate, isPending, error } = useAccept();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = typed(new FormData(event.currentTarget), 'reason') ?? '';
    mutate({ items, reason, until }, { onSuccess: ({ accepted }) => onDone({ ids: accepted, until }) });
  };
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <Preview items={items} />
        <p className={css['soft']}>{t(words.what)}</p>
        {error && <ErrorNote error={error} />}
        <TextArea label={t(words.reason)} help={t(words.reasonHelp)} name="reason" required maxLength={2000} />
        <div className={css['until']}>
          <Input
            label={t(words.until)}
            type="date"
            required
            min={today()}
            max={lastDayToAccept(today())}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
          {lengths.map(({ label, period }) => (
            <Button key={label.en} onClick={() => setUntil(addPeriod(today(), period))}>
              {t(label)}
            </Button>
          ))}
        </div>
        <DialogButtons>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(words.accept)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
