import { useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import { SignInForm } from '#features/sign-in/sign-in-form.tsx';
import { markOpen } from '#lib/connection.ts';
import { useText } from '#lib/language.ts';
import { type Me, meQuery } from '#lib/me.ts';
import { reloadPage } from '#lib/web-build.ts';
import { Dialog } from '#ui/dialog.tsx';

const words = {
  title: text('Sign in again'),
  why: text('Your session has ended. What you have typed is still here.'),
  soon: text('Your session ends soon. What you have typed stays here.'),
};

/** Stands over whatever one was doing when the session ended, and leaves it as it was. */
export function SignInAgainDialog({ hasEnded }: { hasEnded: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const back = (me: Me): void => {
    const isSame = client.getQueryData(meQuery.queryKey)?.name === me.name;
    markOpen();
    // What stands on the screen is another account's, and so is what was typed there.
    if (!isSame) return reloadPage();
    client.setQueryData(meQuery.queryKey, me);
    void client.invalidateQueries();
  };
  return (
    <Dialog title={t(words.title)} dismissible={!hasEnded} onClose={markOpen}>
      <p>{t(hasEnded ? words.why : words.soon)}</p>
      <SignInForm onSignedIn={back} />
    </Dialog>
  );
}
