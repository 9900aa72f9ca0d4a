import type { ListedEntry, Names } from '#register/entries/entry-queries.ts';
import type { Column } from '#features/lists/columns.ts';
import { dayInWords, shortDate } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { inWords } from 'domain/core';

/** One value of a list as a line of text. */
export function useCellText(): (entry: ListedEntry, column: Column, names: Names) => string {
  const language = useLanguage();
  return (entry, { name, field }, names) => {
    if (name === 'changedAt') return dayInWords(entry.changedAt, language);
    if (name === 'changedBy') return entry.changedBy;
    const value = entry.values[name];
    if (!field || value === undefined) return '';
    if (field.type === 'date' && typeof value === 'string') return shortDate(value, language);
    return inWords(field, value, { language, nameOf: (id) => names[id] ?? id, separator: ', ' });
  };
}
