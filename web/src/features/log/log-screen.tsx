import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { text } from 'domain/core';
import { logPageSize, logQuery } from '#features/log/log-query.ts';
import { LogTable } from '#features/log/log-table.tsx';
import css from '#features/log/log.module.css';
import { Verification } from '#features/log/verification.tsx';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  title: text('Log'),
  lead: text(
    'Everything that was ever done here. Each line carries the hash of the one before it, so that none can be changed or taken out unseen.',
  ),
  newer: text('Newer'),
  older: text('Older'),
  of: text('of'),
  pages: text('Pages of the log'),
};

function Pages({ page, total }: { page: number; total: number }) {
  const t = useText();
  const language = useLanguage();
  const last = Math.max(1, Math.ceil(total / logPageSize));
  const to = (next: number) => ({ page: next > 1 ? String(next) : undefined });
  return (
    <nav className={css['line']} aria-label={t(words.pages)}>
      {page > 1 && (
        <ButtonLink to="/log" search={to(page - 1)}>
          {t(words.newer)}
        </ButtonLink>
      )}
      <span className={css['where']}>
        {formatNumber(page, language)} {t(words.of)} {formatNumber(last, language)}
      </span>
      {page < last && (
        <ButtonLink to="/log" search={to(page + 1)}>
          {t(words.older)}
        </ButtonLink>
      )}
    </nav>
  );
}

/** The journal, newest line first. */
export function LogScreen() {
  const t = useText();
  const search: { page?: string } = useSearch({ strict: false });
  const page = Math.max(1, Number(search.page) || 1);
  const { data, error } = useQuery(logQuery(page));
  const mayVerify = useMayAtAll('verify');
  return (
    <Page title={t(words.title)} lead={t(words.lead)}>
      {mayVerify && <Verification />}
      <LoadError error={error} />
      {data && <LogTable lines={data.items} names={data.names} />}
      {data && <Pages page={page} total={data.total} />}
    </Page>
  );
}
