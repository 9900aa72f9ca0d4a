import { Link, Outlet } from '@tanstack/react-router';
import { text } from 'domain/core';
import css from '#features/settings/settings.module.css';
import { useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { Page } from '#ui/page.tsx';

const words = {
  title: text('Settings'),
  parts: text('Parts of the settings'),
  own: text('You'),
  sessions: text('Sessions'),
  law: text('Law tables'),
  accounts: text('Accounts'),
  tokens: text('API tokens'),
};

/** The user's own settings, and those of the register for administrators. */
export function SettingsScreen() {
  const t = useText();
  const administers = useMayAtAll('administer');
  return (
    <Page title={t(words.title)}>
      <nav className={css['tabs']} aria-label={t(words.parts)}>
        <Link className={css['tab']} to="/settings" activeOptions={{ exact: true, includeSearch: false }}>
          {t(words.own)}
        </Link>
        <Link className={css['tab']} to="/settings/sessions">
          {t(words.sessions)}
        </Link>
        <Link className={css['tab']} to="/settings/law">
          {t(words.law)}
        </Link>
        {administers && (
          <Link className={css['tab']} to="/settings/accounts">
            {t(words.accounts)}
          </Link>
        )}
        {administers && (
          <Link className={css['tab']} to="/settings/tokens">
            {t(words.tokens)}
          </Link>
        )}
      </nav>
      <Outlet />
    </Page>
  );
}
