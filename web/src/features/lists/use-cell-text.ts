import type { ListedEntry, Names } from '#register/entries/entry-queries.ts';
import type { Column } from '#features/lists/columns.ts';
import { formatDay, formatNumber, formatShortDate } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import type { ListFacts } from 'domain/contract';
import { agreementValidityLabels, type DerivedColumn, formatValue, type Language, text, translate } from 'domain/core';

const words = {
  special: text('special'),
  criminal: text('criminal'),
  'national-id': text('ID number'),
  notStated: text('not stated'),
};

interface Wording {
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

/** What is worked out of an entry in words; letters are drawn, and have none. */
function factText(column: DerivedColumn, facts: ListFacts, { language, nameOf }: Wording): string {
  switch (column) {
    case 'letters':
      return '';
    case 'findings':
    case 'usedIn':
      return facts[column] ? formatNumber(facts[column], language) : '';
    case 'sensitive':
      return (facts.sensitive ?? []).map((each) => translate(words[each], language)).join(', ');
    case 'outsideEea':
      return (facts.outsideEea ?? []).map(nameOf).join(', ');
    case 'erased':
      return (facts.erased ?? []).map(nameOf).join(', ');
    case 'agreement':
      return facts.agreement ? translate(agreementValidityLabels[facts.agreement], language) : '';
    case 'where': {
      const { countries = [], notStated = false } = facts.where ?? {};
      const names = countries.map(nameOf);
      return [...names, ...(notStated ? [translate(words.notStated, language)] : [])].join(', ');
    }
  }
}

/** One value of a list as a line of text. */
export function useCellText(): (entry: ListedEntry, column: Column, names: Names) => string {
  const language = useLanguage();
  return (entry, { name, field, derived }, names) => {
    if (derived) return factText(derived, entry.facts ?? {}, { language, nameOf: (id) => names[id] ?? id });
    if (name === 'changedAt') return formatDay(entry.changedAt, language);
    if (name === 'changedBy') return entry.changedBy;
    const value = entry.values[name];
    if (!field || value === undefined) return '';
    if (field.type === 'date' && typeof value === 'string') return formatShortDate(value, language);
    return formatValue(field, value, { language, nameOf: (id) => names[id] ?? id, separator: ', ' });
  };
}
