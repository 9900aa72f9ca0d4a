import { useMutation, useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import css from '#features/settings/settings.module.css';
import { api } from '#lib/api.ts';
import { fieldError } from '#lib/field-errors.ts';
import { useText } from '#lib/language.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/field.tsx';
import { textEntered, Form, FormButtons } from '#ui/form.tsx';

const words = {
  title: text('Change your password'),
  current: text('Current password'),
  fresh: text('New password'),
  help: text('At least 12 characters. Your other sessions end.'),
  save: text('Change password'),
  done: text('Password changed'),
};

/** Changes one's own password; every other session ends. */
export function OwnPassword() {
  const t = useText();
  const client = useQueryClient();
  const [times, setTimes] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (form: FormData) =>
      api('POST /me/password', {
        body: { current: textEntered(form, 'current'), password: textEntered(form, 'password') },
      }),
    onSuccess: async () => {
      setTimes(times + 1);
      announce(t(words.done));
      await client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <section className={css['stack']}>
      <h2>{t(words.title)}</h2>
      <Form key={times} error={error} onSend={mutate}>
        <Input
          label={t(words.current)}
          error={fieldError(error, 'current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <Input
          label={t(words.fresh)}
          help={t(words.help)}
          error={fieldError(error, 'password')}
          name="password"
          type="password"
          autoComplete="new-password"
          required
        />
        <FormButtons>
          <Button type="submit" disabled={isPending}>
            {t(words.save)}
          </Button>
        </FormButtons>
      </Form>
    </section>
  );
}
