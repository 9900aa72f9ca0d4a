import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { api } from '#lib/api.ts';
import { tellForgotten } from '#lib/sign-outs.ts';
import { useDrafts } from '#register/draft/draft-storage.ts';

/** Ends the session and forgets what it had fetched; what was typed and not saved is kept in this browser or removed from it. */
export function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  const drafts = useDrafts();
  const leave = async (afterwards: 'keep' | 'remove'): Promise<void> => {
    // A form that is left keeps its draft once more.
    await router.navigate({ to: '/sign-in', ignoreBlocker: true });
    if (afterwards === 'remove') {
      for (const kept of drafts.list()) drafts.drop(kept);
      tellForgotten();
    }
    client.clear();
  };
  const { mutate, error } = useMutation({
    mutationFn: (_: 'keep' | 'remove') => api('DELETE /session'),
    onSuccess: (_, afterwards) => leave(afterwards),
  });
  const isUnderway = useRef(false);
  const signOut = (afterwards: 'keep' | 'remove'): void => {
    // A second click would be refused, because the first has ended the session.
    if (isUnderway.current) return;
    isUnderway.current = true;
    mutate(afterwards, { onError: () => (isUnderway.current = false) });
  };
  return { signOut, error, drafts };
}
