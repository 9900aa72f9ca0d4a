import { type AnyValues, countryName, formatValue, type Language, registers, text, translate } from 'domain/core';
import type { LawTable } from '#features/settings/law/law-queries.ts';

const words = {
  union: text('European Union'),
  challenged: text('Under challenge'),
  age: text('years'),
  written: text('Also written'),
  from: text('from'),
};

/** A law row for display: its title, a second line, and its statements. */
export interface FormattedLawRow {
  readonly title: string;
  readonly under?: string;
  readonly says: readonly string[];
}

type Part = (values: AnyValues, language: Language) => FormattedLawRow;

const capitalized = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text in the language of the reader, or in the other one where only that was written. */
export function localized(value: unknown, language: Language): string {
  const both = (value ?? {}) as Partial<Record<Language, string>>;
  return both[language] ?? both.en ?? both.nb ?? '';
}

/** The formatted value of a field. */
function formatField(table: LawTable, name: string, values: AnyValues, language: Language): string {
  const field = registers[table].fields[name];
  const context = { language, nameOf: (id: string) => id, separator: ', ' };
  return field && values[name] !== undefined ? formatValue(field, values[name], context) : '';
}

const countryOf = ({ country }: AnyValues, language: Language): string =>
  typeof country === 'string' ? countryName(country, language) : translate(words.union, language);

const labelled = (name: string, value: string): string => (value ? `${name}: ${value}` : '');

const parts: Readonly<Record<LawTable, Part>> = {
  'adequacy-decision': (values, language) => ({
    title:
      typeof values['country'] === 'string' ? countryName(values['country'], language) : plain(values['territory']),
    under: plain(values['decision']),
    says: [
      localized(values['scope'], language),
      labelled(
        translate(words.challenged, language),
        localized((values['challenged'] as AnyValues | undefined)?.['by'], language),
      ),
    ],
  }),
  'transfer-instrument': (values, language) => ({
    title: plain(values['instrument']),
    under: plain(values['reference']),
    says: [
      localized(values['ended'], language),
      labelled(translate(words.written, language), formatField('transfer-instrument', 'spellings', values, language)),
    ],
  }),
  'retention-period': (values, language) => ({
    title: capitalized(localized(values['data'], language)) || plain(values['law']),
    under: `${countryOf(values, language)} · ${plain(values['law'])}`,
    says: [
      labelled(
        formatField('retention-period', 'bound', values, language),
        [
          localized(values['period'], language) ||
            formatField('retention-period', values['minimum'] === undefined ? 'maximum' : 'minimum', values, language),
          localized(values['trigger'], language),
        ]
          .filter(Boolean)
          .join(` ${translate(words.from, language)} `),
      ),
    ],
  }),
  'child-consent-age': (values, language) => ({
    title: countryOf(values, language),
    under: plain(values['law']),
    says: [typeof values['age'] === 'number' ? `${values['age']} ${translate(words.age, language)}` : ''],
  }),
  'vague-phrase': (values, language) => ({
    title: plain(values['phrase']),
    under: formatField('vague-phrase', 'language', values, language),
    says: [
      formatField('vague-phrase', 'matter', values, language),
      values['alone'] === true ? (translate(registers['vague-phrase'].fields['alone']?.label, language) ?? '') : '',
    ],
  }),
};

export function formatLawRow(table: LawTable, values: AnyValues, language: Language): FormattedLawRow {
  const { title, under, says } = parts[table](values, language);
  return { title, ...(under && { under }), says: says.filter(Boolean) };
}

const notCompared: ReadonlySet<string> = new Set(['supplied', 'remarks']);

/** What the supplied row says where the register's own says something else. */
export function suppliedOtherwise(
  table: LawTable,
  { values, supplied }: { values: AnyValues; supplied: AnyValues },
  language: Language,
): { label: string; said: string }[] {
  return Object.entries(registers[table].fields).flatMap(([name, field]) => {
    if (notCompared.has(name)) return [];
    const before = formatField(table, name, supplied, language);
    const now = formatField(table, name, values, language);
    return before === now ? [] : [{ label: translate(field.label, language), said: before || '–' }];
  });
}
