import { text } from 'domain/core';
import type { SubmitEvent } from 'react';
import css from '#features/merging/merge-screen.module.css';
import { type Brief, useUnmerge } from '#features/merging/merging.ts';
import { useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { typed } from '#ui/form.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('Undo the merge'),
  what: text('Every record the merge changed says again what it said before, and this one is restored.'),
  reason: text('Reason'),
  go: text('Undo'),
  cancel: text('Cancel'),
  done: text('The merge has been undone'),
};

interface UnmergeDialogProps {
  readonly entry: ReadEntry;
  readonly into: Brief;
  readonly onClose: () => void;
}

/** Asks for the reason before a merge is undone. */
export function UnmergeDialog({ entry, into, onClose }: UnmergeDialogProps) {
  const t = useText();
  const { mutate, isPending, error } = useUnmerge(entry.id, () => {
    announce(t(words.done));
    onClose();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    mutate(typed(new FormData(event.currentTarget), 'reason') ?? '');
  };
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <p>
          <strong>{entry.title}</strong> ({entry.id}) → <strong>{into.title}</strong> ({into.id}). {t(words.what)}
        </p>
        {error && <ErrorNote error={error} />}
        <TextArea label={t(words.reason)} name="reason" required maxLength={1000} />
        <DialogButtons>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(words.go)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
