import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '#lib/api.ts';

/** Ends the session and forgets what it had fetched. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    void (async () => {
      await api('DELETE /session');
      await router.navigate({ to: '/sign-in' });
      client.clear();
    })();
  };
}
