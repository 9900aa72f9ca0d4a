import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { useDraftName } from '#register/draft/draft-name.ts';
import { type KeptDraft, nameOfPlace } from '#register/draft/draft-storage.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import css from '#app/user-menu.module.css';

const words = {
  title: text('Sign out with unsaved work?'),
  about: text(
    'This is not saved and is kept in this browser alone. Whoever uses this browser after you could read it; you can go on with it here after you have signed in again.',
  ),
  cancel: text('Cancel'),
  keep: text('Keep it and sign out'),
  remove: text('Remove it and sign out'),
};

interface SignOutDialogProps {
  readonly kept: readonly KeptDraft[];
  readonly onSignOut: (afterwards: 'keep' | 'remove') => void;
  readonly onClose: () => void;
}

/** What was typed and not saved leaves the browser with who typed it, unless they keep it there. */
export function SignOutDialog({ kept, onSignOut, onClose }: SignOutDialogProps) {
  const t = useText();
  const nameOf = useDraftName();
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <ul className={css['drafts']}>
        {kept.map((one) => (
          <li key={`${one.kind} ${nameOfPlace(one)}`}>{nameOf(one)}</li>
        ))}
      </ul>
      <p>{t(words.about)}</p>
      <DialogButtons>
        <Button onClick={onClose}>{t(words.cancel)}</Button>
        <Button onClick={() => onSignOut('keep')}>{t(words.keep)}</Button>
        <Button look="primary" onClick={() => onSignOut('remove')}>
          {t(words.remove)}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
