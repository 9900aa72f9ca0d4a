import { Link } from '@tanstack/react-router';
import { registers, text, type Text } from 'domain/core';
import { type ReactNode, Suspense } from 'react';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { entryParams, listParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { EntryActions } from '#register/page/entry-actions.tsx';
import css from '#register/page/entry-frame.module.css';
import { ProvenanceOf, ProvenanceProvider } from '#register/values/provenance.tsx';
import { TabTitle } from '#ui/page.tsx';
import { Tag } from '#ui/tag.tsx';
import { Waiting } from '#ui/waiting.tsx';

const words = {
  archived: text('Archived'),
  parts: text('Parts of this record'),
  record: text('Record'),
  history: text('History'),
  whereUsed: text('Where used'),
};

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

interface EntryFrameProps {
  readonly entry: ReadEntry;
  /** What one wants to know of it at a glance, in a line under its title. */
  readonly facts?: ReactNode;
  readonly children: ReactNode;
}

/** The head of an entry: where it stands, what it is called, the facts of it and what may be done with it; then its parts. */
export function EntryFrame({ entry, facts, children }: EntryFrameProps) {
  const t = useText();
  const asOf = useAsOf();
  return (
    <article className={css['frame']}>
      <TabTitle>{`${entry.title} · ${entry.id}`}</TabTitle>
      <ProvenanceProvider entry={entry}>
        <header className={css['head']}>
          <p className={css['way']}>
            <Link to="/$plural" params={listParams(entry.kind)} search={{}}>
              {t(registers[entry.kind].plural)}
            </Link>
            <span aria-hidden>/</span>
            <span className={css['reference']}>{entry.id}</span>
          </p>
          <Tabs entry={entry} />
          {asOf === undefined && (
            <div className={css['actions']}>
              <EntryActions entry={entry} />
            </div>
          )}
          <h1 tabIndex={-1}>
            {entry.title}
            {entry.archived && (
              <span>
                <Tag tone="warn">{t(words.archived)}</Tag>
              </span>
            )}
          </h1>
          {facts && <Suspense fallback={<p className={css['factsPlace']} />}>{facts}</Suspense>}
          <ProvenanceOf path={registers[entry.kind].title} />
        </header>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </ProvenanceProvider>
    </article>
  );
}
