import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import { AccountTable } from '#features/settings/account-table.tsx';
import { type Account, accountsQuery, type OneTimeLink, usePasswordLink } from '#features/settings/account-queries.ts';
import { ChangedAccount, NewAccount } from '#features/settings/account-dialogs.tsx';
import { Secret } from '#features/settings/secret.tsx';
import css from '#features/settings/settings.module.css';
import { formatDateTime } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { LoadError, ErrorNote } from '#ui/error-note.tsx';

const words = {
  title: text('Accounts'),
  fresh: text('New account'),
  link: text('Hand this link on'),
  linkWhat: text('It lets its holder choose a password, once. It is shown only now and works until'),
};

function LinkToHandOn({ link, linkExpiresAt }: OneTimeLink) {
  const t = useText();
  const language = useLanguage();
  const whole = new URL(link, window.location.origin).href;
  return (
    <Secret
      title={t(words.link)}
      what={`${t(words.linkWhat)} ${formatDateTime(linkExpiresAt, language)}.`}
      secret={whole}
    />
  );
}

/** All accounts with their roles. */
export function Accounts() {
  const t = useText();
  const { data, error } = useQuery(accountsQuery);
  const passwordLink = usePasswordLink();
  const [editing, setEditing] = useState<Account | 'new'>();
  const [link, setLink] = useState<OneTimeLink>();
  const close = (): void => setEditing(undefined);
  return (
    <section className={css['stack']}>
      <div className={css['line']}>
        <h2>{t(words.title)}</h2>
        <Button look="primary" onClick={() => setEditing('new')}>
          {t(words.fresh)}
        </Button>
      </div>
      <LoadError error={error} />
      {link && <LinkToHandOn key={link.link} {...link} />}
      {data && (
        <AccountTable
          accounts={data.items}
          onEdit={setEditing}
          onLink={({ name }) => passwordLink.mutate(name, { onSuccess: setLink })}
        />
      )}
      {passwordLink.error && (
        <div className={css['refusal']}>
          <ErrorNote error={passwordLink.error} />
        </div>
      )}
      {editing === 'new' && <NewAccount onMade={setLink} onClose={close} />}
      {editing && editing !== 'new' && <ChangedAccount account={editing} onClose={close} />}
    </section>
  );
}
