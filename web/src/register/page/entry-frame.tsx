import { Link } from '@tanstack/react-router';
import { registers, text, type Text } from 'domain/core';
import { impactKinds } from 'domain/impact';
import { type ReactNode, Suspense } from 'react';
import { useAsOf } from '#lib/as-of.ts';
import { momentInWords } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams, listParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntryActions } from '#register/page/entry-actions.tsx';
import css from '#register/page/entry-frame.module.css';
import { ProvenanceProvider } from '#register/values/provenance.tsx';
import { TabTitle } from '#ui/page.tsx';
import { Tag } from '#ui/tag.tsx';
import { Waiting } from '#ui/waiting.tsx';

const words = {
  version: text('Version'),
  changed: text('last changed'),
  by: text('by'),
  archived: text('Archived'),
  parts: text('Parts of this record'),
  record: text('Record'),
  history: text('History'),
  whereUsed: text('Where used'),
  impact: text('What is affected if this changes?'),
};

function Stamp({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const language = useLanguage();
  return (
    <p className={css['stamp']}>
      {t(words.version)} {entry.version}, {t(words.changed)}{' '}
      <time dateTime={entry.changedAt}>{momentInWords(entry.changedAt, language)}</time> {t(words.by)} {entry.changedBy}
      {impactKinds.some((kind) => kind === entry.kind) && (
        <span className="not-printed">
          {' · '}
          <Link to="/impact" search={{ of: entry.id }}>
            {t(words.impact)}
          </Link>
        </span>
      )}
    </p>
  );
}

interface TabProps {
  readonly id: string;
  readonly to: '/$plural/$id' | '/$plural/$id/history' | '/$plural/$id/where-used';
  readonly label: Text;
}

const Tab = ({ id, to, label }: TabProps) => (
  <Link
    className={css['tab']}
    to={to}
    params={entryParams(id)}
    search={{}}
    activeOptions={{ exact: true, includeSearch: false }}
  >
    {useText()(label)}
  </Link>
);

/** Where something is used, the API knows of today only. */
function Tabs({ entry: { id, may } }: { entry: ReadEntry }) {
  const t = useText();
  const asOf = useAsOf();
  return (
    <nav className={css['tabs']} aria-label={t(words.parts)}>
      <Tab id={id} to="/$plural/$id" label={words.record} />
      {may.includes('read-log') && <Tab id={id} to="/$plural/$id/history" label={words.history} />}
      {asOf === undefined && <Tab id={id} to="/$plural/$id/where-used" label={words.whereUsed} />}
    </nav>
  );
}

/** What every entry has around it: what it is called, how it stands, what may be done with it, and its parts. */
export function EntryFrame({ entry, children }: { entry: ReadEntry; children: ReactNode }) {
  const t = useText();
  const asOf = useAsOf();
  return (
    <article className={css['frame']}>
      <TabTitle>{`${entry.title} · ${entry.id}`}</TabTitle>
      <p className={css['way']}>
        <Link to="/$plural" params={listParams(entry.kind)} search={{}}>
          {t(registers[entry.kind].plural)}
        </Link>
        <span className={css['reference']}>{entry.id}</span>
      </p>
      <header className={css['head']}>
        <h1 tabIndex={-1}>
          {entry.title}
          {entry.archived && (
            <span>
              <Tag tone="warn">{t(words.archived)}</Tag>
            </span>
          )}
        </h1>
        <div className={css['actions']}>{asOf === undefined && <EntryActions entry={entry} />}</div>
      </header>
      <Stamp entry={entry} />
      <Tabs entry={entry} />
      <ProvenanceProvider entry={entry}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </ProvenanceProvider>
    </article>
  );
}
