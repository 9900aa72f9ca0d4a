import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { shortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { findingKey, type FindingItem, duplicateOf } from '#register/findings/finding-queries.ts';
import css from '#register/findings/finding-list.module.css';
import { formatFieldPath } from '#register/findings/format-field-path.ts';
import { byGravity, SeverityMark } from '#register/findings/severity.tsx';

const words = {
  why: text('Why'),
  places: text('places'),
  here: text('The record as a whole'),
  accepted: text('Accepted'),
  until: text('until'),
  by: text('by'),
};

type Of = Pick<ReadEntry, 'id' | 'kind' | 'values' | 'names' | 'archived' | 'may'>;

/** Opens the editor at a field, for those who may; of what is there twice, the screen that makes one of the two. */
function ToField({ entry, item, children }: { entry: Of; item: FindingItem; children: string }) {
  const { id, path } = item;
  const twin = entry.may.includes('merge') ? duplicateOf(item) : undefined;
  const mayEdit = useAsOf() === undefined && !entry.archived && entry.may.includes('edit');
  if (!mayEdit) return <span>{children}</span>;
  if (mayEdit && twin !== undefined)
    return (
      <Link to="/$plural/$id/merge" params={entryParams(id)} search={{ into: twin }}>
        {children}
      </Link>
    );
  return (
    <Link to="/$plural/$id/edit" params={entryParams(id)} search={path ? { field: path } : {}}>
      {children}
    </Link>
  );
}

/** What one rule says of an entry, in one place or several. */
function OfRule({ entry, items }: { entry: Of; items: readonly [FindingItem, ...FindingItem[]] }) {
  const t = useText();
  const language = useLanguage();
  const [first] = items;
  const nameOf = (id: string) => entry.names[id] ?? id;
  const messages = [...new Set(items.map(({ message }) => message))];
  const elsewhere = first.id !== entry.id;
  const placeOf = ({ kind, path }: FindingItem) =>
    formatFieldPath(kind, path, elsewhere ? undefined : entry.values, { language, nameOf });
  return (
    <li className={css['finding']} data-severity={first.severity}>
      <SeverityMark severity={first.severity} />
      <p className={css['title']}>
        {first.title}
        {elsewhere && <span className={css['soft']}> · {first.name}</span>}
        {items.length > 1 && (
          <span className={css['soft']}>
            {' '}
            · {items.length} {t(words.places)}
          </span>
        )}
      </p>
      {items.length === 1 ? (
        <p className={css['fix']}>
          <ToField entry={entry} item={first}>
            {first.fix}
          </ToField>
        </p>
      ) : (
        <>
          <p className={css['fix']}>{first.fix}</p>
          <ul className={css['places']}>
            {items.map((item) => (
              <li key={item.path}>
                <ToField entry={entry} item={item}>
                  {placeOf(item) || t(words.here)}
                </ToField>
              </li>
            ))}
          </ul>
        </>
      )}
      <details className={css['why']}>
        <summary>
          {t(words.why)}
          <span className="visually-hidden">: {first.title}</span>
        </summary>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <p className={css['soft']}>{first.citations}</p>
      </details>
    </li>
  );
}

/** What is lived with for a time, and why: said quietly. */
function Accepted({ items }: { items: readonly FindingItem[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className={css['accepted']}>
      {items.map((item) => (
        <li key={findingKey(item)}>
          <details className={css['why']}>
            <summary>
              <IconCircleCheck size={16} aria-hidden /> {t(words.accepted)}: {item.title}
            </summary>
            {item.acceptance && (
              <p>
                {item.acceptance.reason}{' '}
                <span className={css['soft']}>
                  {t(words.until)} {shortDate(item.acceptance.until, language)}, {t(words.by)} {item.acceptance.by}
                </span>
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

function byRule(items: readonly FindingItem[]): (readonly [FindingItem, ...FindingItem[]])[] {
  const rules = new Map<string, [FindingItem, ...FindingItem[]]>();
  for (const item of items.toSorted(byGravity)) {
    const said = `${item.rule} ${item.id}`;
    const same = rules.get(said);
    if (same) same.push(item);
    else rules.set(said, [item]);
  }
  return [...rules.values()];
}

/** What is found in an entry, compactly: how bad, what, and the way to the field; why on demand. */
export function FindingList({ entry, items }: { entry: Of; items: readonly FindingItem[] }) {
  const open = items.filter(({ state }) => state === 'open');
  const accepted = items.filter(({ state }) => state === 'accepted');
  return (
    <>
      {open.length > 0 && (
        <ul className={css['list']}>
          {byRule(open).map((same) => (
            <OfRule key={findingKey(same[0])} entry={entry} items={same} />
          ))}
        </ul>
      )}
      {accepted.length > 0 && <Accepted items={accepted} />}
    </>
  );
}
