import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { accountFields, accountHelp, text } from 'domain/core';
import { api } from '#lib/api.ts';
import { markOpen } from '#lib/connection.ts';
import { fieldError } from '#lib/field-errors.ts';
import { useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/field.tsx';
import { textEntered, Form, FormButtons, typed } from '#ui/form.tsx';

const words = {
  password: text('Password'),
  passwordHelp: text('At least 12 characters. A few words in a row work well.'),
  organisation: text('Your organisation'),
  organisationHelp: text('The legal name of whoever this register is for. It can wait.'),
  make: text('Make the account'),
};

const sent = (form: FormData, token: string) => ({
  token,
  name: typed(form, 'name'),
  displayName: typed(form, 'displayName'),
  email: typed(form, 'email'),
  password: textEntered(form, 'password'),
  organisationName: typed(form, 'organisationName'),
});

/** The account that begins a register, made with the one-time link the server printed. */
export function FirstAccount({ onMade }: { onMade: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const token = useLocation().hash;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (form: FormData) => api('POST /set-up', { body: sent(form, token) }),
    onSuccess: (me) => {
      markOpen();
      client.setQueryData(meQuery.queryKey, me);
      // Otherwise whoever signs out now would be told that nobody has an account.
      client.setQueryData(['set-up'], { needed: false });
      onMade();
    },
  });
  const { name, displayName, email } = accountFields;
  return (
    <Form error={error} onSend={mutate}>
      <Input
        label={t(displayName.label)}
        error={fieldError(error, 'displayName')}
        name="displayName"
        autoComplete="name"
        required
      />
      <Input
        label={t(name.label)}
        help={t(accountHelp.name)}
        error={fieldError(error, 'name')}
        name="name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Input
        label={t(email.label)}
        error={fieldError(error, 'email')}
        name="email"
        type="email"
        autoComplete="email"
        required
      />
      <Input
        label={t(words.password)}
        help={t(words.passwordHelp)}
        error={fieldError(error, 'password')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <Input
        label={t(words.organisation)}
        help={t(words.organisationHelp)}
        error={fieldError(error, 'organisationName')}
        name="organisationName"
        autoComplete="organization"
      />
      <FormButtons>
        <Button type="submit" look="primary" disabled={isPending}>
          {t(words.make)}
        </Button>
      </FormButtons>
    </Form>
  );
}
