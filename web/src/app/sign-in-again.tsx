import { Suspense, useEffect } from 'react';
import { useConnection } from '#lib/connection.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

const fetchDialog = async () => (await import('#app/sign-in-again-dialog.tsx')).SignInAgainDialog;
const SignInAgainDialog = lazyPart(fetchDialog);

/** How long after the start its script is prefetched. */
const settled = 2_000;

/** Asks for a new sign-in when the session has ended. */
export function SignInAgain() {
  const connection = useConnection();
  useEffect(() => {
    // It is wanted when the server may be away: fetched before.
    const timer = setTimeout(() => void fetchDialog().catch(() => undefined), settled);
    return () => clearTimeout(timer);
  }, []);
  if (connection !== 'signed-out' && connection !== 'signing-in') return null;
  return (
    <Suspense>
      <SignInAgainDialog hasEnded={connection === 'signed-out'} />
    </Suspense>
  );
}
