import { type AnyValues, countryName, inWords, type Language, registers, text, translate } from 'domain/core';
import type { LawTable } from '#features/settings/law/law-queries.ts';

const words = {
  union: text('European Union'),
  challenged: text('Under challenge'),
  age: text('years'),
  written: text('Also written'),
  from: text('from'),
};

/** A row in a few words: what it is called, what stands under that, and what it says. */
export interface RowWords {
  readonly title: string;
  readonly under?: string;
  readonly says: readonly string[];
}

type Part = (values: AnyValues, language: Language) => RowWords;

const sentence = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);
const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Wording in the reader's language, or in the other where only that was written. */
export function spoken(value: unknown, language: Language): string {
  const both = (value ?? {}) as Partial<Record<Language, string>>;
  return both[language] ?? both.en ?? both.nb ?? '';
}

/** A field's value in words, as everywhere else. */
function worded(table: LawTable, name: string, values: AnyValues, language: Language): string {
  const field = registers[table].fields[name];
  const speaker = { language, nameOf: (id: string) => id, separator: ', ' };
  return field && values[name] !== undefined ? inWords(field, values[name], speaker) : '';
}

const countryOf = ({ country }: AnyValues, language: Language): string =>
  typeof country === 'string' ? countryName(country, language) : translate(words.union, language);

const called = (name: string, said: string): string => (said ? `${name}: ${said}` : '');

const parts: Readonly<Record<LawTable, Part>> = {
  'adequacy-decision': (values, language) => ({
    title:
      typeof values['country'] === 'string' ? countryName(values['country'], language) : plain(values['territory']),
    under: plain(values['decision']),
    says: [
      spoken(values['scope'], language),
      called(
        translate(words.challenged, language),
        spoken((values['challenged'] as AnyValues | undefined)?.['by'], language),
      ),
    ],
  }),
  'transfer-instrument': (values, language) => ({
    title: plain(values['instrument']),
    under: plain(values['reference']),
    says: [
      spoken(values['ended'], language),
      called(translate(words.written, language), worded('transfer-instrument', 'spellings', values, language)),
    ],
  }),
  'retention-period': (values, language) => ({
    title: sentence(spoken(values['data'], language)) || plain(values['law']),
    under: `${countryOf(values, language)} · ${plain(values['law'])}`,
    says: [
      called(
        worded('retention-period', 'bound', values, language),
        [
          spoken(values['period'], language) ||
            worded('retention-period', values['minimum'] === undefined ? 'maximum' : 'minimum', values, language),
          spoken(values['trigger'], language),
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
    under: worded('vague-phrase', 'language', values, language),
    says: [
      worded('vague-phrase', 'matter', values, language),
      values['alone'] === true ? (translate(registers['vague-phrase'].fields['alone']?.label, language) ?? '') : '',
    ],
  }),
};

export function rowInWords(table: LawTable, values: AnyValues, language: Language): RowWords {
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
    const before = worded(table, name, supplied, language);
    const now = worded(table, name, values, language);
    return before === now ? [] : [{ label: translate(field.label, language), said: before || '–' }];
  });
}
