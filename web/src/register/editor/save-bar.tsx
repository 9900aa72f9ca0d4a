import { type Kind, text } from 'domain/core';
import { isRefused } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { entryParams, listParams } from '#lib/paths.ts';
import { useReturn } from '#lib/use-return.ts';
import { ErrorSummary } from '#register/editor/error-summary.tsx';
import type { AfterSave } from '#register/editor/use-arrival.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import fieldCss from '#ui/field.module.css';
import css from '#register/editor/editor.module.css';

const words = {
  cancel: text('Cancel'),
  finish: text('Save and close'),
  save: text('Save'),
  reason: text('Reason for the change (optional)'),
  dirty: text('Unsaved changes'),
  noDraft: text('This browser has no room left to keep your draft: save soon.'),
  saving: text('Saving …'),
};

interface SaveBarProps {
  readonly kind: Kind;
  /** The entry at hand, once it has a reference. */
  readonly id: string | undefined;
  readonly dirty: boolean;
  readonly draftFails: boolean;
  readonly saving: boolean;
  readonly error: unknown;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: (afterwards: AfterSave) => void;
}

/** Where one saves, always in sight, with whatever keeps it from being saved. */
export function SaveBar({ kind, id, dirty, draftFails, saving, error, reason, onReason, onSave }: SaveBarProps) {
  const t = useText();
  const isShownElsewhere = isRefused(error, 412) || isRefused(error, 422) || isRefused(error, 401);
  const state = saving ? words.saving : draftFails ? words.noDraft : dirty ? words.dirty : undefined;
  return (
    <div className={css['bar']}>
      <ErrorSummary kind={kind} />
      {error !== undefined && !isShownElsewhere && <ErrorNote error={error} />}
      <div className={css['barLine']}>
        {id !== undefined && (
          <input
            className={`${fieldCss['control']} ${css['reason']}`}
            aria-label={t(words.reason)}
            placeholder={t(words.reason)}
            value={reason}
            onChange={(event) => onReason(event.target.value)}
          />
        )}
        <span className={css['state']} role="status">
          {state && t(state)}
        </span>
        <Cancel kind={kind} id={id} />
        <Button onClick={() => onSave('stay')} title="Ctrl/⌘ S">
          {t(words.save)}
        </Button>
        <Button look="primary" onClick={() => onSave('leave')}>
          {t(words.finish)}
        </Button>
      </div>
    </div>
  );
}

/** Back to where the writer came from: the entry's page, or the list a new one would stand in. */
function Cancel({ kind, id }: Pick<SaveBarProps, 'kind' | 'id'>) {
  const t = useText();
  const returnTo = useReturn();
  const destination =
    id === undefined
      ? ({ to: '/$plural', params: listParams(kind), search: {} } as const)
      : ({ to: '/$plural/$id', params: entryParams(id), search: {} } as const);
  return (
    <ButtonLink
      look="quiet"
      {...destination}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        returnTo(destination);
      }}
    >
      {t(words.cancel)}
    </ButtonLink>
  );
}
