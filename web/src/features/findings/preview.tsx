import { text } from 'domain/core';
import css from '#features/findings/dialogs.module.css';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { byGravity, SeverityMark } from '#register/findings/severity.tsx';

const words = {
  selected: text('What is selected'),
  more: text('more'),
};

const named = 5;

function OfRule({ items }: { items: readonly [FindingItem, ...FindingItem[]] }) {
  const t = useText();
  const language = useLanguage();
  const names = [...new Set(items.map(({ name }) => name))];
  return (
    <li>
      <SeverityMark severity={items[0].severity} bare /> <strong>{items[0].title}</strong> (
      {formatNumber(items.length, language)})
      <span className={css['names']}>
        {names.slice(0, named).join(' · ')}
        {names.length > named && ` · ${formatNumber(names.length - named, language)} ${t(words.more)}`}
      </span>
    </li>
  );
}

/** What is about to be done with, by rule: how many, and in which records. */
export function Preview({ items }: { items: readonly FindingItem[] }) {
  const t = useText();
  const rules = new Map<string, [FindingItem, ...FindingItem[]]>();
  for (const item of items.toSorted(byGravity)) {
    const same = rules.get(item.rule);
    if (same) same.push(item);
    else rules.set(item.rule, [item]);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a tab stop it cannot be scrolled by keyboard (WCAG 2.1.1)
    <ul className={css['preview']} tabIndex={0} aria-label={t(words.selected)}>
      {[...rules.values()].map((same) => (
        <OfRule key={same[0].rule} items={same} />
      ))}
    </ul>
  );
}
