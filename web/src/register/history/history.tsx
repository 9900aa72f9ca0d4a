import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { endOfDay, text } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { formatDateTime } from '#lib/dates.ts';
import { actionName } from '#lib/events.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { roleName } from '#lib/roles.ts';
import { ChangeTable } from '#register/history/change-table.tsx';
import { Comparison } from '#register/history/version-comparison.tsx';
import { type HistoryItem, historyQuery } from '#register/entries/entry-queries.ts';
import css from '#register/history/history.module.css';

const words = {
  version: text('Version'),
  by: text('by'),
  as: text('as'),
  nothing: text('Nothing in the record itself changed.'),
  redacted: text('Personal data were removed from this version.'),
  beginning: text('What it began with'),
};

function Changes({ item }: { item: HistoryItem }) {
  const t = useText();
  if (item.redacted) return <p className={css['soft']}>{t(words.redacted)}</p>;
  if (item.changes.length === 0)
    return item.action === 'changed' ? <p className={css['soft']}>{t(words.nothing)}</p> : null;
  if (item.version > 1) return <ChangeTable changes={item.changes} />;
  return (
    <details className={css['all']}>
      <summary>{t(words.beginning)}</summary>
      <ChangeTable changes={item.changes} onlyAfter />
    </details>
  );
}

function Event({ item }: { item: HistoryItem }) {
  const t = useText();
  const language = useLanguage();
  return (
    <li className={css['event']}>
      <div className={css['when']}>
        <span className={css['version']}>
          {t(words.version)} {item.version}
        </span>
        <time dateTime={item.at}>{formatDateTime(item.at, language)}</time>
      </div>
      <div className={css['what']}>
        <p>
          <strong>{t(actionName(item.action))}</strong>{' '}
          <span className={css['soft']}>
            {t(words.by)} {item.actor}, {t(words.as)} {t(roleName(item.role)).toLowerCase()}
          </span>
        </p>
        {item.reason && <blockquote className={css['reason']}>{item.reason}</blockquote>}
        <Changes item={item} />
      </div>
    </li>
  );
}

/** The versions to compare, as the address says. */
function useCompared(): [number | undefined, number | undefined, (from: number, to: number) => void] {
  const { from, to }: { from?: string; to?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const compare = (first: number, second: number): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, from: String(first), to: String(second) }),
      replace: true,
      resetScroll: false,
    });
  return [Number(from) || undefined, Number(to) || undefined, compare];
}

/** Every version of an entry, newest first, with what changed in words; and any two of them compared. */
export function History() {
  const { id = '' } = useParams({ strict: false });
  const asOf = useAsOf();
  const { data } = useSuspenseQuery(historyQuery(id, useLanguage()));
  const [from, to, compare] = useCompared();
  const items = data.items.filter(({ at }) => asOf === undefined || at <= endOfDay(asOf));
  return (
    <div className={css['history']}>
      {items.length > 1 && <Comparison id={id} versions={items.length} from={from} to={to} onCompare={compare} />}
      <ol className={css['timeline']}>
        {items
          .toSorted((a, b) => b.version - a.version)
          .map((item) => (
            <Event key={item.version} item={item} />
          ))}
      </ol>
    </div>
  );
}
