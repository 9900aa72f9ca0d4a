import { useMutation } from '@tanstack/react-query';
import { text } from 'domain/core';
import { api } from '#lib/api.ts';
import { markOpen } from '#lib/connection.ts';
import { useText } from '#lib/language.ts';
import type { Me } from '#lib/me.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/field.tsx';
import { textEntered, Form, FormButtons } from '#ui/form.tsx';

const words = {
  name: text('User name or e-mail address'),
  password: text('Password'),
  signIn: text('Sign in'),
};

/** User name and password. */
export function SignInForm({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const t = useText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (credentials: { name: string; password: string }) => api('POST /session', { body: credentials }),
    onSuccess: (me) => {
      markOpen();
      onSignedIn(me);
    },
  });
  const send = (form: FormData): void =>
    mutate({ name: textEntered(form, 'name'), password: textEntered(form, 'password') });
  return (
    <Form error={error} onSend={send}>
      <Input
        label={t(words.name)}
        name="name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Input label={t(words.password)} name="password" type="password" autoComplete="current-password" required />
      <FormButtons>
        <Button type="submit" look="primary" disabled={isPending}>
          {t(words.signIn)}
        </Button>
      </FormButtons>
    </Form>
  );
}
