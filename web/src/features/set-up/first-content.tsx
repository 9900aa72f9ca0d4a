import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { text } from 'domain/core';
import css from '#features/set-up/first-content.module.css';
import { api } from '#lib/api.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  empty: text('Start empty'),
  emptyWhat: text('You record your own organisation and your first activity.'),
  emptyGo: text('Begin'),
  example: text('Look around in an example'),
  exampleWhat: text(
    'Five organisations with everything filled in as a privacy officer would, from published documents. Meant for learning: load it into a register you will not keep.',
  ),
  exampleGo: text('Load the example'),
  loading: text('Loading the example …'),
};

/** What a new register begins with. */
export function FirstContent() {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api('POST /example', { body: {} }),
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate({ to: '/', replace: true });
    },
  });
  return (
    <div className={css['choices']}>
      <section className={css['choice']}>
        <h2>{t(words.empty)}</h2>
        <p>{t(words.emptyWhat)}</p>
        <ButtonLink look="primary" to="/" replace>
          {t(words.emptyGo)}
        </ButtonLink>
      </section>
      <section className={css['choice']}>
        <h2>{t(words.example)}</h2>
        <p>{t(words.exampleWhat)}</p>
        <Button disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? words.loading : words.exampleGo)}
        </Button>
      </section>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
