import { text } from 'domain/core';
import type { SubmitEvent } from 'react';
import { isRefused, type UsedBy } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { type ReadEntry, useMoveEntry } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import css from '#register/page/archive-dialog.module.css';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import { typed } from '#ui/form.tsx';

const words = {
  archive: {
    title: text('Archive this record'),
    what: text('It leaves the lists and the exports. Its history stays, and it can be restored at any time.'),
    go: text('Archive'),
    done: text('Archived'),
  },
  restore: {
    title: text('Restore this record'),
    what: text('It returns to the lists and the exports.'),
    go: text('Restore'),
    done: text('Restored'),
  },
  reason: text('Reason'),
  reasonHelp: text('Stands in the history for good.'),
  cancel: text('Cancel'),
  used: text('Change these first:'),
};

function Users({ usedBy }: { usedBy: readonly UsedBy[] }) {
  const t = useText();
  return (
    <div>
      <p>{t(words.used)}</p>
      <ul className={css['users']}>
        {usedBy.map(({ id, title }) => (
          <li key={id}>
            <ReferenceLink id={id} names={{ [id]: `${title} (${id})` }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MoveDialogProps {
  readonly entry: Pick<ReadEntry, 'id' | 'version' | 'title' | 'archived'>;
  readonly onClose: () => void;
}

/** Asks for the reason before an entry is archived or restored, and says who stands in the way. */
export function ArchiveDialog({ entry, onClose }: MoveDialogProps) {
  const t = useText();
  const move = entry.archived ? 'restore' : 'archive';
  const own = words[move];
  const { mutate, isPending, error } = useMoveEntry(entry.id, move);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = typed(new FormData(event.currentTarget), 'reason') ?? '';
    const onSuccess = (): void => {
      announce(`${t(own.done)}: ${entry.title}`);
      onClose();
    };
    mutate({ version: entry.version, reason }, { onSuccess });
  };
  const usedBy = isRefused(error) ? error.problem.usedBy : undefined;
  return (
    <Dialog title={t(own.title)} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <p>
          <strong>{entry.title}</strong> ({entry.id}). {t(own.what)}
        </p>
        {error && <ErrorNote error={error} />}
        {usedBy && usedBy.length > 0 && <Users usedBy={usedBy} />}
        <TextArea label={t(words.reason)} help={t(words.reasonHelp)} name="reason" required maxLength={1000} />
        <DialogButtons>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(own.go)}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
