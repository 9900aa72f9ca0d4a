import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import { NewTokenDialog } from '#features/settings/new-token-dialog.tsx';
import { Secret } from '#features/settings/secret.tsx';
import css from '#features/settings/settings.module.css';
import { TokenTable } from '#features/settings/token-table.tsx';
import { tokensQuery, useRevokeToken } from '#features/settings/token-queries.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { LoadError, ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('API tokens'),
  fresh: text('New token'),
  made: text('The token'),
  madeWhat: text('Copy it now: only its fingerprint is kept, and nobody can show it again.'),
  none: text('No tokens'),
  noneWhat: text('A token lets another program read the register, or write to it, in one role and for a limited time.'),
};

/** What lets other programs in. */
export function Tokens() {
  const t = useText();
  const { data, error } = useQuery(tokensQuery);
  const revoke = useRevokeToken();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <section className={css['stack']}>
      <div className={css['line']}>
        <h2>{t(words.title)}</h2>
        <Button look="primary" onClick={() => setMaking(true)}>
          {t(words.fresh)}
        </Button>
      </div>
      <LoadError error={error} />
      {secret && <Secret key={secret} title={t(words.made)} what={t(words.madeWhat)} secret={secret} />}
      {data?.items.length === 0 && <Empty title={t(words.none)} what={t(words.noneWhat)} />}
      {data && data.items.length > 0 && <TokenTable tokens={data.items} onRevoke={({ id }) => revoke.mutate(id)} />}
      {revoke.error && (
        <div className={css['refusal']}>
          <ErrorNote error={revoke.error} />
        </div>
      )}
      {making && <NewTokenDialog onMade={setSecret} onClose={() => setMaking(false)} />}
    </section>
  );
}
