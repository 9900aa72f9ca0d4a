import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { text } from 'domain/core';
import { SignInForm } from '#features/sign-in/sign-in-form.tsx';
import { api } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { type Me, meQuery } from '#lib/me.ts';
import { EntranceLayout } from '#ui/entrance-layout.tsx';
import { Note } from '#ui/note.tsx';

const words = {
  title: text('Sign in'),
  empty: text('Nobody has an account yet'),
  emptyWhat: text('Open the set-up link that the server printed when it started.'),
};

/** Only a path of our own may be gone back to. */
const isOurs = (address: string | undefined): address is string => /^\/(?![/\\])/.test(address ?? '');

export function SignInScreen() {
  const t = useText();
  const client = useQueryClient();
  const router = useRouter();
  const { to }: { to?: string } = useSearch({ strict: false });
  const { data: setUp } = useQuery({
    queryKey: ['set-up'],
    queryFn: () => api('GET /set-up'),
  });
  const enter = (me: Me): void => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    router.history.push(isOurs(to) ? to : '/');
  };
  return (
    <EntranceLayout title={t(words.title)}>
      {setUp?.needed ? (
        <Note title={t(words.empty)}>
          <p>{t(words.emptyWhat)}</p>
        </Note>
      ) : (
        <SignInForm onSignedIn={enter} />
      )}
    </EntranceLayout>
  );
}
