import { useQuery } from '@tanstack/react-query';
import { roleLabels, text } from 'domain/core';
import { useSignOut } from '#app/use-sign-out.ts';
import css from '#app/user-menu.module.css';
import { useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import { AppearanceChoice } from '#ui/appearance-choice.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { LanguageChoice } from '#ui/language-choice.tsx';

const words = {
  settings: text('Settings'),
  signOut: text('Sign out'),
};

/** The account, its language and appearance, and the sign-out. */
export function UserPanel({ close }: { close: () => void }) {
  const t = useText();
  const { data: me } = useQuery(meQuery);
  const signOut = useSignOut();
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
        <Button look="quiet" onClick={signOut}>
          {t(words.signOut)}
        </Button>
      </div>
    </div>
  );
}
