import { type Kind, text } from 'domain/core';
import { isRefused } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { ErrorSummary } from '#register/editor/error-summary.tsx';
import type { Afterwards } from '#register/editor/use-saving.ts';
import { Button } from '#ui/button.tsx';
import { Trouble } from '#ui/trouble.tsx';
import fieldCss from '#ui/field.module.css';
import css from '#register/editor/editor.module.css';

const words = {
  finish: text('Save and close'),
  save: text('Save'),
  reason: text('Reason for the change (optional)'),
  dirty: text('Unsaved changes'),
  noDraft: text('This browser has no room left to keep your draft: save soon.'),
  saving: text('Saving …'),
};

interface SaveBarProps {
  readonly kind: Kind;
  readonly isNew: boolean;
  readonly dirty: boolean;
  readonly draftFails: boolean;
  readonly saving: boolean;
  readonly trouble: unknown;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: (afterwards: Afterwards) => void;
}

/** Where one saves, always in sight, with whatever keeps it from being saved. */
export function SaveBar({ kind, isNew, dirty, draftFails, saving, trouble, reason, onReason, onSave }: SaveBarProps) {
  const t = useText();
  const isShownElsewhere = isRefused(trouble, 412) || isRefused(trouble, 422) || isRefused(trouble, 401);
  const state = saving ? words.saving : draftFails ? words.noDraft : dirty ? words.dirty : undefined;
  return (
    <div className={css['bar']}>
      <ErrorSummary kind={kind} />
      {trouble !== undefined && !isShownElsewhere && <Trouble error={trouble} />}
      <div className={css['barLine']}>
        {!isNew && (
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
        <Button disabled={saving} onClick={() => onSave('stay')} title="Ctrl/⌘ S">
          {t(words.save)}
        </Button>
        <Button look="primary" disabled={saving} onClick={() => onSave('leave')}>
          {t(words.finish)}
        </Button>
      </div>
    </div>
  );
}
