import { useMutation } from '@tanstack/react-query';
import { text } from 'domain/core';
import { verifyLog } from '#features/log/log-query.ts';
import css from '#features/log/log.module.css';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { ErrorNote } from '#ui/error-note.tsx';

const words = {
  verify: text('Verify every line'),
  verifying: text('Verifying …'),
  sound: text('Every line is as it was written'),
  head: text('Keep this number and hash outside: they show later whether lines were cut off the end.'),
  unsound: text('The log is not as it was written'),
};

/** Has every hash of the journal computed again, and says what that came to. */
export function Verification() {
  const t = useText();
  const { mutate, isPending, data, error } = useMutation({ mutationFn: verifyLog });
  return (
    <>
      <div>
        <Button disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? words.verifying : words.verify)}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
      {data?.sound && (
        <Note tone="good" title={t(words.sound)} alert>
          <p>{t(words.head)}</p>
          <p className={css['head']}>
            <code>{data.head}</code>
          </p>
        </Note>
      )}
      {data && !data.sound && (
        <Note tone="bad" title={t(words.unsound)} alert>
          <p>{data.message}</p>
        </Note>
      )}
    </>
  );
}
