import { countryName, type Entry, type Field, formatValue, type Language, listUseOf, parsePeriod } from 'domain/core';
import { listedOf, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';

/** What entries are put in order by; `undefined` stands last in either direction. */
export type SortKey = string | number | undefined;

/** Gives an entry its key. `nameOf` returns the title of a reference. */
export type KeyOf = (entry: Entry, nameOf: (id: string) => string) => SortKey;

const answerRank = ['yes', 'no', 'unknown', 'not-stated'];

function days(value: string): number {
  const period = parsePeriod(value);
  return period ? period.years * 365.25 + period.months * 30.44 + period.weeks * 7 + period.days : 0;
}

function keyOfValue(field: Field, value: unknown, language: Language, nameOf: (id: string) => string): SortKey {
  if (value === undefined) return undefined;
  switch (field.type) {
    case 'number':
      return value as number;
    case 'flag':
      return value ? 0 : 1;
    case 'period':
      return days(value as string);
    case 'choice':
      return field.of.terms.findIndex((term) => term.code === value);
    case 'answer':
      return answerRank.indexOf((value as { answer: string }).answer);
    case 'country':
      return countryName(value as string, language);
    default:
      return formatValue(field, value, { language, nameOf });
  }
}

/** Sorting by what every entry has. */
const common: Readonly<Record<string, KeyOf>> = {
  id: (entry) => Number(entry.id.slice(entry.id.indexOf('-') + 1)),
  title: (entry) => titled(entry),
  changedAt: (entry) => entry.changedAt,
};

/** How the entries of a kind are sorted by a name in an address; `undefined` when they cannot be. */
export function keyFor(kind: Entry['kind'], name: string, language: Language): KeyOf | undefined {
  if (Object.hasOwn(common, name)) return common[name];
  const field = Object.hasOwn(listedOf(kind), name) ? listedOf(kind)[name] : undefined;
  return (
    field && listUseOf(field).sort && ((entry, nameOf) => keyOfValue(field, valuesOf(entry)[name], language, nameOf))
  );
}

/** What is sorted by what it counts, or by its place in a list; all else is sorted as words are. */
const languageIndependent: ReadonlySet<Field['type']> = new Set([
  'number',
  'flag',
  'date',
  'period',
  'choice',
  'answer',
]);

/** Whether entries of a kind stand in another order in another language. */
export function dependsOnLanguage(kind: Entry['kind'], name: string): boolean {
  if (Object.hasOwn(common, name)) return name === 'title';
  const field = listedOf(kind)[name];
  return field !== undefined && !languageIndependent.has(field.type);
}
