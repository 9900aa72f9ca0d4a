import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '#lib/api.ts';
import { useDrafts } from '#register/draft/draft-storage.ts';

/** Ends the session and forgets what it had fetched; what was typed and not saved is kept in this browser or removed from it. */
export function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  const drafts = useDrafts();
  const { mutate, error } = useMutation({
    mutationFn: () => api('DELETE /session'),
  });
  const leave = async (afterwards: 'keep' | 'remove'): Promise<void> => {
    // A form that is left keeps its draft once more.
    await router.navigate({ to: '/sign-in', ignoreBlocker: true });
    if (afterwards === 'remove') for (const kept of drafts.list()) drafts.drop(kept);
    client.clear();
  };
  const signOut = (afterwards: 'keep' | 'remove'): void =>
    mutate(undefined, { onSuccess: () => void leave(afterwards) });
  return { signOut, error, drafts };
}
