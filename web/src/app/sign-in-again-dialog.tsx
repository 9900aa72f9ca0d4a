import { useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import { SignInForm } from '#features/sign-in/sign-in-form.tsx';
import { markOpen } from '#lib/connection.ts';
import { useText } from '#lib/language.ts';
import { Dialog } from '#ui/dialog.tsx';

const words = {
  title: text('Sign in again'),
  why: text('Your session has ended. What you have typed is still here.'),
};

/** Stands over whatever one was doing when the session ended, and leaves it as it was. */
export function SignInAgainDialog() {
  const t = useText();
  const client = useQueryClient();
  const back = (): void => {
    markOpen();
    void client.invalidateQueries();
  };
  return (
    <Dialog title={t(words.title)} dismissible={false} onClose={back}>
      <p>{t(words.why)}</p>
      <SignInForm onSignedIn={back} />
    </Dialog>
  );
}
