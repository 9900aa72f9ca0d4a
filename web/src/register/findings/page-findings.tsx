import { useQueries } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { type EntryValues, text } from 'domain/core';
import type { Concern } from 'domain/rules';
import type { ReactNode } from 'react';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import css from '#register/findings/page-findings.module.css';
import { FindingList } from '#register/findings/finding-list.tsx';
import { findingsQuery, type FindingItem } from '#register/findings/finding-queries.ts';
import { LetterLine } from '#register/findings/letter-line.tsx';

const words = {
  nothing: text('Nothing lacking'),
  rest: text('Findings'),
};

/** What a part of a page shows findings about: whole concerns, or whatever points into its fields. */
interface PartOfPage {
  readonly concerns?: readonly Concern[];
  readonly fields?: readonly string[];
  /** It answers a letter of Article 30, and says so when nothing is lacking. */
  readonly lettered?: boolean;
}

const emptyList: readonly FindingItem[] = [];

/** Those whose content is part of the record an entry is: who keeps it, and the controllers it acts for. */
function keepersOf({ kind, values }: ReadEntry): string[] {
  if (kind !== 'activity' && kind !== 'processor-record') return [];
  const { organisation, engagements = [] }: EntryValues<'processor-record'> = values;
  return [...new Set([...(organisation ? [organisation] : []), ...engagements.flatMap(({ client }) => client ?? [])])];
}

/** Of those who keep a record, what is said on their own pages stays there; what makes this record incomplete is shown here too. */
const belongsHere = (entry: ReadEntry, item: FindingItem): boolean => item.id === entry.id || item.article30;

/** The findings of an entry, open ones and those that are lived with; `undefined` until they are known. */
function useFindingsOf(entry: ReadEntry): readonly FindingItem[] | undefined {
  const language = useLanguage();
  const asOf = useAsOf();
  return useQueries({
    queries: entry.archived
      ? []
      : [entry.id, ...keepersOf(entry)].map((id) => findingsQuery({ id, state: 'all', as_of: asOf }, language)),
    // The one is of no use without the others: a letter would look complete for a moment.
    combine: (answers) =>
      answers.every(({ data }) => data)
        ? answers.flatMap(({ data }) => data?.items ?? []).filter((item) => belongsHere(entry, item))
        : undefined,
  });
}

function partOf<P extends string>(item: FindingItem, parts: readonly (readonly [P, PartOfPage])[]): P | undefined {
  const [field = ''] = item.path.split('/');
  const byConcern = parts.find(([, { concerns }]) => concerns?.includes(item.concern));
  return (byConcern ?? parts.find(([, { fields }]) => fields?.includes(field)))?.[0];
}

const Complete = () => {
  const t = useText();
  return (
    <p className={css['complete']}>
      <IconCheck size={14} aria-hidden /> {t(words.nothing)}
    </p>
  );
};

interface FindingsOnPage<P extends string> {
  /** What stands beside a part. */
  readonly beside: (part: P) => ReactNode;
  /** How the letters stand. */
  readonly line: ReactNode;
  /** What no part shows. */
  readonly rest: ReactNode;
}

/** Puts every finding of an entry beside the part of its page that it is about. */
export function useFindingsOnPage<P extends string>(
  entry: ReadEntry,
  parts: Readonly<Record<P, PartOfPage>>,
): FindingsOnPage<P> {
  const found = useFindingsOf(entry);
  const all = Object.entries(parts) as [P, PartOfPage][];
  const placed = new Map<P | undefined, FindingItem[]>();
  for (const item of found ?? emptyList) {
    const part = partOf(item, all);
    const there = placed.get(part);
    if (there) there.push(item);
    else placed.set(part, [item]);
  }
  const listed = (part: P | undefined) => {
    const items = placed.get(part);
    return items && <FindingList entry={entry} items={items} />;
  };
  const rest = listed(undefined);
  return {
    beside: (part) =>
      listed(part) ?? (found && parts[part].lettered && !entry.archived ? <Complete /> : <span hidden />),
    line: found && <LetterLine entry={entry} items={found} />,
    rest: rest && <RestOfFindings>{rest}</RestOfFindings>,
  };
}

function RestOfFindings({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <section className="not-printed" aria-label={t(words.rest)}>
      {children}
    </section>
  );
}

/** Every finding of an entry whose page is not laid out by parts; nothing when there is none. */
export function FindingsOfEntry({ entry }: { entry: ReadEntry }) {
  const t = useText();
  const found = useFindingsOf(entry);
  if (!found || found.length === 0) return null;
  return (
    <section className={`${css['own']} not-printed`} aria-label={t(words.rest)}>
      <h2>{t(words.rest)}</h2>
      <FindingList entry={entry} items={found} />
    </section>
  );
}
