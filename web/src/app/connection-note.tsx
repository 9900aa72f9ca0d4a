import { useQueryClient } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useEffect } from 'react';
import css from '#app/page-notes.module.css';
import { useConnection } from '#lib/connection.ts';
import { useText } from '#lib/language.ts';

const words = {
  silent: text('The server does not answer.'),
  trying: text('Trying again every few seconds. What you have typed stays here.'),
};

const retryInterval = 4_000;

/** Shows that the server cannot be reached, and retries until it answers. */
export function ConnectionNote() {
  const t = useText();
  const client = useQueryClient();
  const silent = useConnection() === 'silent';
  useEffect(() => {
    if (!silent) return;
    const timer = setInterval(() => void client.refetchQueries({ type: 'active' }), retryInterval);
    return () => clearInterval(timer);
  }, [client, silent]);
  return (
    silent && (
      <div className={css['note']}>
        <p>
          <strong>{t(words.silent)}</strong> {t(words.trying)}
        </p>
      </div>
    )
  );
}
