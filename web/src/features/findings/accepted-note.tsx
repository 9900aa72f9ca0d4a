import { text } from 'domain/core';
import { useEffect, useRef } from 'react';
import type { Accepted } from '#features/findings/accept-dialog.tsx';
import { useEndAcceptances } from '#features/findings/acceptances.ts';
import css from '#features/findings/findings-screen.module.css';
import { formatDate, formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  until: text('accepted until'),
  undo: text('Undo'),
  close: text('Close'),
  undone: text('The findings are open again'),
  reason: text('Taken back at once'),
};

/** Says what has just been accepted, and takes it back on demand. */
export function AcceptedNote({ accepted, onClose }: { accepted: Accepted; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { mutate, isPending, error } = useEndAcceptances();
  const undo = useRef<HTMLButtonElement>(null);
  const message = `${formatNumber(accepted.ids.length, language)} ${t(words.until)} ${formatDate(accepted.until, language)}`;
  useEffect(() => {
    announce(message);
    undo.current?.focus();
    // It is said once, whatever language comes after.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [accepted]);
  const takeBack = () =>
    mutate(
      { ids: accepted.ids, reason: t(words.reason) },
      {
        onSuccess: () => {
          announce(t(words.undone));
          onClose();
        },
      },
    );
  return (
    <Note tone="good">
      <div className={css['done']}>
        <span>{message}</span>
        <Button ref={undo} disabled={isPending} onClick={takeBack}>
          {t(words.undo)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(words.close)}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
    </Note>
  );
}
