import { text } from 'domain/core';
import type { SubmitEvent } from 'react';
import { useEndAcceptances } from '#features/findings/acceptances.ts';
import css from '#features/findings/dialogs.module.css';
import { Preview } from '#features/findings/preview.tsx';
import { useText } from '#lib/language.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { typed } from '#ui/form.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('End the acceptance now'),
  what: text('What is still wrong counts as open again at once.'),
  reason: text('Reason'),
  reasonHelp: text('Stands in the history for good.'),
  cancel: text('Cancel'),
  end: text('End it'),
};

interface EndDialogProps {
  readonly items: readonly FindingItem[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks why acceptances end before their time. */
export function EndDialog({ items, onClose, onDone }: EndDialogProps) {
  const t = useText();
  const { mutate, isPending, error } = useEndAcceptances();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = typed(new FormData(event.currentTarget), 'reason') ?? '';
    const ids = [...new Set(items.flatMap(({ acceptance }) => acceptance?.id ?? []))];
    mutate({ ids, reason }, { onSuccess: onDone });
  };
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <Preview items={items} />
        <p className={css['soft']}>{t(words.what)}</p>
        {error && <ErrorNote error={error} />}
        <TextArea label={t(words.reason)} help={t(words.reasonHelp)} name="reason" required maxLength={1000} />
        <DialogButtons>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(words.end)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
