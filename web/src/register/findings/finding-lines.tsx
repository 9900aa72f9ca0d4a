import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { text } from 'domain/core';
import { Fragment } from 'react';
import { useAsOf } from '#lib/as-of.ts';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { duplicateOf, findingKey, type FindingItem } from '#register/findings/finding-queries.ts';
import css from '#register/findings/finding-lines.module.css';
import { formatFieldPath } from '#register/findings/format-field-path.ts';
import { byGravity, SeverityMark } from '#register/findings/severity.tsx';

const words = {
  here: text('The record as a whole'),
  recommendation: text('recommendation'),
  recommendations: text('recommendations'),
  accepted: text('Accepted'),
  until: text('until'),
  by: text('by'),
  list: text('What is found here'),
};

type Of = Pick<ReadEntry, 'id' | 'kind' | 'values' | 'names' | 'archived' | 'may'>;

/** Opens the editor at a field, for those who may; of what is there twice, the screen that makes one of the two. */
function FixLink({ entry, item, children }: { entry: Of; item: FindingItem; children: string }) {
  const { id, path } = item;
  const duplicate = entry.may.includes('merge') ? duplicateOf(item) : undefined;
  const mayEdit = useAsOf() === undefined && !entry.archived && entry.may.includes('edit');
  if (!mayEdit) return <span>{children}</span>;
  if (duplicate !== undefined)
    return (
      <Link to="/$plural/$id/merge" params={entryParams(id)} search={{ into: duplicate }}>
        {children}
      </Link>
    );
  return (
    <Link to="/$plural/$id/edit" params={entryParams(id)} search={path ? { field: path } : {}}>
      {children}
    </Link>
  );
}

/** What one rule says of an entry, in one place or several: a line, with the reason on demand. */
function RuleLine({ entry, items }: { entry: Of; items: readonly [FindingItem, ...FindingItem[]] }) {
  const t = useText();
  const language = useLanguage();
  const [first] = items;
  const nameOf = (id: string) => entry.names[id] ?? id;
  const elsewhere = first.id !== entry.id;
  const placeOf = ({ kind, path }: FindingItem) =>
    formatFieldPath(kind, path, elsewhere ? undefined : entry.values, { language, nameOf }) || t(words.here);
  return (
    <li className={css['line']}>
      <SeverityMark severity={first.severity} bare />
      <details className={css['why']}>
        <summary>
          {first.title}
          {elsewhere && <span className={css['soft']}> · {first.name}</span>}
        </summary>
        {[...new Set(items.map(({ message }) => message))].map((message) => (
          <p key={message}>{message}</p>
        ))}
        <p className={css['soft']}>{first.citations}</p>
      </details>
      <span className={css['fix']}>
        {items.length === 1 ? (
          <FixLink entry={entry} item={first}>
            {first.fix}
          </FixLink>
        ) : (
          items.map((item, index) => (
            <Fragment key={item.path}>
              {index > 0 && ', '}
              <FixLink entry={entry} item={item}>
                {placeOf(item)}
              </FixLink>
            </Fragment>
          ))
        )}
      </span>
    </li>
  );
}

/** What is accepted for a time, and why. */
function AcceptedLine({ item }: { item: FindingItem }) {
  const t = useText();
  const language = useLanguage();
  return (
    <li className={css['line']}>
      <IconCircleCheck className={css['accepted']} size={16} aria-hidden />
      <details className={css['why']}>
        <summary className={css['soft']}>
          {t(words.accepted)}: {item.title}
        </summary>
        {item.acceptance && (
          <p>
            {item.acceptance.reason}{' '}
            <span className={css['soft']}>
              {t(words.until)} {formatShortDate(item.acceptance.until, language)}, {t(words.by)} {item.acceptance.by}
            </span>
          </p>
        )}
      </details>
    </li>
  );
}

/** Findings of one rule together, the graver first. */
function byRule(items: readonly FindingItem[]): (readonly [FindingItem, ...FindingItem[]])[] {
  const rules = new Map<string, [FindingItem, ...FindingItem[]]>();
  for (const item of items.toSorted(byGravity)) {
    const key = `${item.rule} ${item.id}`;
    const same = rules.get(key);
    if (same) same.push(item);
    else rules.set(key, [item]);
  }
  return [...rules.values()];
}

function RuleLines({ entry, items }: { entry: Of; items: readonly FindingItem[] }) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <ul className={css['list']} aria-label={t(words.list)}>
      {byRule(items).map((same) => (
        <RuleLine key={findingKey(same[0])} entry={entry} items={same} />
      ))}
    </ul>
  );
}

/** What is found in a part of an entry, a line each: what the law asks for in sight, what is only recommended or accepted on demand. */
export function FindingLines({ entry, items }: { entry: Of; items: readonly FindingItem[] }) {
  const t = useText();
  const open = items.filter(({ state }) => state === 'open');
  const recommended = open.filter(({ severity }) => severity === 'recommended');
  const accepted = items.filter(({ state }) => state === 'accepted');
  const rules = byRule(recommended).length;
  return (
    <div className={`${css['findings']} not-printed`}>
      <RuleLines entry={entry} items={open.filter(({ severity }) => severity !== 'recommended')} />
      {rules > 0 && (
        <details className={css['recommended']}>
          <summary>
            {rules} {t(rules === 1 ? words.recommendation : words.recommendations)}
          </summary>
          <RuleLines entry={entry} items={recommended} />
        </details>
      )}
      {accepted.length > 0 && (
        <ul className={css['list']}>
          {accepted.map((item) => (
            <AcceptedLine key={findingKey(item)} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
}
