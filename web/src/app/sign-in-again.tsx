import { lazy, Suspense } from 'react';
import { useConnection } from '#lib/connection.ts';

const SignInAgainDialog = lazy(async () => ({
  default: (await import('#app/sign-in-again-dialog.tsx')).SignInAgainDialog,
}));

/** Asks for a new sign-in when the session has ended. */
export function SignInAgain() {
  if (useConnection() !== 'signed-out') return null;
  return (
    <Suspense>
      <SignInAgainDialog />
    </Suspense>
  );
}
