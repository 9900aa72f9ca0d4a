import { useQuery } from '@tanstack/react-query';
import { accountFields, roleLabels, text } from 'domain/core';
import { OwnPassword } from '#features/settings/own-password.tsx';
import css from '#features/settings/settings.module.css';
import { formatDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import { AppearanceChoice } from '#ui/appearance-choice.tsx';
import { LanguageChoice } from '#ui/language-choice.tsx';

const words = {
  screen: text('On this device'),
  account: text('Your account'),
};

function AccountFacts() {
  const t = useText();
  const language = useLanguage();
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  const { displayName, name, email, roles, expiresOn } = accountFields;
  return (
    <dl className={css['facts']}>
      <dt>{t(displayName.label)}</dt>
      <dd>{me.displayName}</dd>
      <dt>{t(name.label)}</dt>
      <dd>{me.name}</dd>
      <dt>{t(email.label)}</dt>
      <dd>{me.email}</dd>
      <dt>{t(roles.label)}</dt>
      <dd>{me.roles.map((role) => t(roleLabels[role])).join(', ')}</dd>
      {me.expiresOn && <dt>{t(expiresOn.label)}</dt>}
      {me.expiresOn && <dd>{formatDate(me.expiresOn, language)}</dd>}
    </dl>
  );
}

/** What concerns only oneself: the account, the password, and how things look here. */
export function OwnSettings() {
  const t = useText();
  return (
    <div className={css['sections']}>
      <section>
        <h2>{t(words.account)}</h2>
        <AccountFacts />
      </section>
      <section>
        <h2>{t(words.screen)}</h2>
        <div className={css['choices']}>
          <LanguageChoice />
          <AppearanceChoice />
        </div>
      </section>
      <OwnPassword />
    </div>
  );
}
