import { useQuery } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { text } from 'domain/core';
import { type Concern } from 'domain/rules';
import type { ReactNode } from 'react';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries.ts';
import css from '#register/findings/beside.module.css';
import { FindingList } from '#register/findings/finding-list.tsx';
import { findingsQuery, type FoundItem } from '#register/findings/finding.ts';
import { LetterLine } from '#register/findings/letter-line.tsx';
import { concernOf } from '#register/findings/letters.ts';

const words = {
  nothing: text('Nothing lacking', 'Ingenting mangler'),
  rest: text('Findings', 'Funn'),
};

/** What a part of a page shows findings about: whole concerns, or whatever points into its fields. */
interface PartOfPage {
  readonly concerns?: readonly Concern[];
  readonly fields?: readonly string[];
  /** It answers a letter of Article 30, and says so when nothing is lacking. */
  readonly lettered?: boolean;
}

const emptyList: readonly FoundItem[] = [];

/** The findings of an entry, open ones and those that are lived with; `undefined` until they are known. */
export function useFindingsOf({ id, archived }: ReadEntry): readonly FoundItem[] | undefined {
  const language = useLanguage();
  const asOf = useAsOf();
  const about = { id, as_of: asOf };
  const open = useQuery({ ...findingsQuery({ ...about, state: 'open' }, language), enabled: !archived });
  const accepted = useQuery({ ...findingsQuery({ ...about, state: 'accepted' }, language), enabled: !archived });
  // The one is of no use without the other: a letter would look complete for a moment.
  if (!open.data || !accepted.data) return undefined;
  const all = [...open.data.items, ...accepted.data.items];
  return all.length > 0 ? all : emptyList;
}

function partOf<P extends string>(item: FoundItem, parts: readonly (readonly [P, PartOfPage])[]): P | undefined {
  const [field = ''] = item.path.split('/');
  const byConcern = parts.find(([, { concerns }]) => concerns?.includes(concernOf(item)));
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
  const placed = new Map<P | undefined, FoundItem[]>();
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
    line: found && <LetterLine kind={entry.kind} items={found} />,
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
