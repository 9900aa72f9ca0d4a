import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { text } from 'domain/core';
import { api } from '#lib/api.ts';
import { markOpen } from '#lib/connection.ts';
import { fieldError } from '#lib/field-errors.ts';
import { useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import { Button } from '#ui/button.tsx';
import { EntranceLayout } from '#ui/entrance-layout.tsx';
import { Input } from '#ui/field.tsx';
import { textEntered, Form, FormButtons } from '#ui/form.tsx';

const words = {
  title: text('Choose a password'),
  lead: text('The link you were given works once. The password is known to nobody but you.'),
  password: text('New password'),
  help: text('At least 12 characters. A few words in a row work well.'),
  save: text('Save and sign in'),
};

/** Where a one-time link leads: its secret stands behind `#`, where no server and no log sees it. */
export function SetPasswordScreen() {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const token = useLocation().hash;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (password: string) => api('POST /password-link', { body: { token, password } }),
    onSuccess: async (me) => {
      markOpen();
      client.clear();
      client.setQueryData(meQuery.queryKey, me);
      await navigate({ to: '/', replace: true });
    },
  });
  return (
    <EntranceLayout title={t(words.title)} lead={t(words.lead)}>
      <Form error={error} onSend={(form) => mutate(textEntered(form, 'password'))}>
        <Input
          label={t(words.password)}
          help={t(words.help)}
          error={fieldError(error, 'password')}
          name="password"
          type="password"
          autoComplete="new-password"
          required
        />
        <FormButtons>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(words.save)}
          </Button>
        </FormButtons>
      </Form>
    </EntranceLayout>
  );
}
