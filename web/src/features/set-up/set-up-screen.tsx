import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import { FirstAccount } from '#features/set-up/first-account.tsx';
import { FirstContent } from '#features/set-up/first-content.tsx';
import { api } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EntranceLayout } from '#ui/entrance-layout.tsx';
import { ErrorNote } from '#ui/error-note.tsx';
import { Waiting } from '#ui/waiting.tsx';

const words = {
  account: text('Make the first account'),
  accountLead: text('It keeps the register and administers it. You can add colleagues afterwards.'),
  content: text('How do you want to begin?'),
  done: text('Already set up'),
  doneLead: text('This register has an account. Sign in with it.'),
  signIn: text('Sign in'),
};

/** The first minutes of a register: an account, then what to begin with. */
export function SetUpScreen() {
  const t = useText();
  const [made, setMade] = useState(false);
  const { data, error } = useQuery({ queryKey: ['set-up'], queryFn: () => api('GET /set-up') });
  if (made)
    return (
      <EntranceLayout title={t(words.content)}>
        <FirstContent />
      </EntranceLayout>
    );
  // No frame around this screen says what keeps it from loading.
  if (error)
    return (
      <EntranceLayout title={t(words.account)}>
        <ErrorNote error={error} />
      </EntranceLayout>
    );
  if (!data) return <Waiting />;
  if (!data.needed)
    return (
      <EntranceLayout title={t(words.done)} lead={t(words.doneLead)}>
        <ButtonLink look="primary" to="/sign-in">
          {t(words.signIn)}
        </ButtonLink>
      </EntranceLayout>
    );
  return (
    <EntranceLayout title={t(words.account)} lead={t(words.accountLead)}>
      <FirstAccount onMade={() => setMade(true)} />
    </EntranceLayout>
  );
}
