import type { FindingCounts, Grouping } from 'domain/contract';
import { citationText, type Language, registers, type RegisterState, text, translate } from 'domain/core';
import { concernLabel, letterOf, ruleById, severities } from 'domain/rules';
import { nameIn } from '#use-cases/entries/entry-facts.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { ownersOf, type FindingMatch } from '#use-cases/findings/select-findings.ts';

type CountItem = FindingCounts['items'][number];
type Counting = { -readonly [P in keyof CountItem]: CountItem[P] };

/** What findings are put together by; one of several owners or organisations is counted with each. */
const keysOf: Readonly<Record<Grouping, (one: FindingMatch) => readonly string[]>> = {
  rule: ({ rule }) => [rule.id],
  letter: ({ rule, entry }) => [letterOf(rule.concern, entry.kind) ?? 'none'],
  owner: ({ entry }) => (ownersOf(entry).length > 0 ? ownersOf(entry) : ['']),
  id: ({ entry }) => [entry.id],
  severity: ({ rule }) => [rule.severity],
  concern: ({ rule }) => [rule.concern],
  organisation: ({ organisations }) => (organisations.length > 0 ? organisations : ['']),
  kind: ({ entry }) => [entry.kind],
};

const outsideArticle30 = text('Beside Article 30');

function labelOf(
  by: Grouping,
  key: string,
  { rule, entry }: FindingMatch,
  language: Language,
  state: RegisterState,
): string {
  switch (by) {
    case 'rule':
      return translate(ruleById(key)?.title, language) ?? key;
    case 'letter':
      return key === 'none' ? translate(outsideArticle30, language) : citationText(key, language);
    case 'severity':
      return translate(severities.terms.find(({ code }) => code === key)?.label, language) ?? key;
    case 'concern':
      return translate(concernLabel(rule.concern), language);
    case 'kind':
      return translate(registers[entry.kind].plural, language);
    case 'owner':
    case 'id':
    case 'organisation':
      return nameIn(state, key);
  }
}

/** Counts findings, the gravest groups first, and of those the largest. The graver findings come first in what is counted. */
export async function countFindings(
  all: readonly FindingMatch[],
  by: Grouping,
  language: Language,
  state: RegisterState,
): Promise<FindingCounts> {
  const items = new Map<string, Counting>();
  const total = { open: 0, accepted: 0 };
  for (const one of all) {
    if (isTurnOver()) await nextTurn();
    const stands = one.acceptance ? 'accepted' : 'open';
    total[stands]++;
    for (const key of keysOf[by](one)) {
      let item = items.get(key);
      if (!item) {
        const label = key === '' ? '' : labelOf(by, key, one, language, state);
        items.set(key, (item = { key, label, severity: one.rule.severity, open: 0, accepted: 0 }));
      }
      item[stands]++;
    }
  }
  const sizeOf = ({ open, accepted }: CountItem): number => open + accepted;
  const inOrder = Map.groupBy(items.values(), ({ severity }) => severity);
  const sorted = [...inOrder.values()].flatMap((group) => group.toSorted((a, b) => sizeOf(b) - sizeOf(a)));
  return { by, items: sorted, ...total };
}
