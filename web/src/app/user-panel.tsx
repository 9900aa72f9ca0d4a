import { useQuery } from '@tanstack/react-query';
import { roleLabels, text } from 'domain/core';
import { useState } from 'react';
import { SignOutDialog } from '#app/sign-out-dialog.tsx';
import { useSignOut } from '#app/use-sign-out.ts';
import css from '#app/user-menu.module.css';
import { useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import type { KeptDraft } from '#register/draft/draft-storage.ts';
import { AppearanceChoice } from '#ui/appearance-choice.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import { LanguageChoice } from '#ui/language-choice.tsx';

const words = {
  settings: text('Settings'),
  signOut: text('Sign out'),
};

/** The account, its language and appearance, and the sign-out. */
export function UserPanel({ close }: { close: () => void }) {
  const t = useText();
  const { data: me } = useQuery(meQuery);
  const { signOut, error, drafts } = useSignOut();
  const [unsaved, setUnsaved] = useState<readonly KeptDraft[]>([]);
  const begin = (): void => {
    const kept = drafts.list();
    if (kept.length === 0) signOut('keep');
    else setUnsaved(kept);
  };
  return (
    <div className={css['menu']}>
      <div className={css['who']}>
        <strong>{me?.displayName ?? me?.name}</strong>
        <p className={css['roles']}>{me?.roles.map((role) => t(roleLabels[role])).join(', ')}</p>
      </div>
      <LanguageChoice className={css['choices']} />
      <AppearanceChoice className={css['choices']} />
      <div className={css['last']}>
        <ButtonLink look="quiet" to="/settings" onClick={close}>
          {t(words.settings)}
        </ButtonLink>
        <Button look="quiet" onClick={begin}>
          {t(words.signOut)}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
      {unsaved.length > 0 && <SignOutDialog kept={unsaved} onSignOut={signOut} onClose={() => setUnsaved([])} />}
    </div>
  );
}
