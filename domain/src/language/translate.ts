import { countryInSentence } from '#language/countries.ts';
import type { Language } from '#language/languages.ts';
import type { Filling, Text } from '#language/text.ts';

/** Wordings by the English text; where that has several, by context (none: "") or by the plural's CLDR category. */
export type Catalogue = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

type Wordings = Map<string, Catalogue[string]>;

const catalogues = new Map<Language, Wordings>();
const inventions = new Map<Language, (en: string) => string>();

/** Makes a language, or another part of it, known to {@link translate}. */
export function addCatalogue(language: Language, catalogue: Catalogue): void {
  const known: Wordings = catalogues.get(language) ?? new Map();
  for (const [en, wording] of Object.entries(catalogue)) known.set(en, wording);
  catalogues.set(language, known);
}

let source: ((language: Language) => Iterable<Catalogue>) | undefined;

/** Sets the source the catalogues of a language are loaded from at its first use. */
export function setCatalogueSource(read: (language: Language) => Iterable<Catalogue>): void {
  source = read;
}

function wordingsIn(language: Language): Wordings | undefined {
  if (source && !catalogues.has(language)) {
    catalogues.set(language, new Map());
    for (const catalogue of source(language)) addCatalogue(language, catalogue);
  }
  return catalogues.get(language);
}

/** Lets a language be worked out from English instead of being looked up. */
export const inventLanguage = (language: Language, invent: (en: string) => string): void =>
  void inventions.set(language, invent);

const pluralRules = new Map<Language, Intl.PluralRules>();

function pluralOf({ one, fillings }: Text, language: Language): string | undefined {
  if (one === undefined) return undefined;
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return rules.select(Number(fillings?.['count']));
}

function wordingOf(text: Text, language: Language): string {
  if (text.own) return text.own[language] ?? text.en;
  const plural = pluralOf(text, language);
  const wording = wordingsIn(language)?.get(text.en);
  const known = typeof wording === 'object' ? (wording[plural ?? text.context ?? ''] ?? wording['other']) : wording;
  if (known) return known;
  const en = plural === 'one' && text.one !== undefined ? text.one : text.en;
  return inventions.get(language)?.(en) ?? en;
}

/** Wordings taken apart: words, the name of a gap, words, and so on. Far more than there are with gaps. */
const maxSplit = 5000;
const split = new Map<string, readonly string[]>();

function partsOf(wording: string): readonly string[] {
  const known = split.get(wording);
  if (known) return known;
  const parts = wording.split(/\{(\w+)\}/);
  if (split.size >= maxSplit) split.clear();
  split.set(wording, parts);
  return parts;
}

/** Fills the gaps of a wording; what `of` does not know stays as it is. */
export function fillGaps(wording: string, of: (name: string) => string | undefined): string {
  let filled = '';
  for (const [index, part] of partsOf(wording).entries()) filled += index % 2 === 0 ? part : (of(part) ?? `{${part}}`);
  return filled;
}

/** What fills a gap, in words. */
export function fillingText(filling: Filling, language: Language): string {
  if (typeof filling === 'string') return filling;
  if (typeof filling === 'number') return String(filling);
  if ('country' in filling) return countryInSentence(filling.country, language);
  if ('en' in filling) return translate(filling, language);
  const words = filling.list.map((one) => fillingText(one, language));
  return (filling.small ? words.map((one) => one.toLocaleLowerCase(language)) : words).join(filling.between);
}

/** The words of a text in a language; in English what its catalogue does not hold. */
export function translate(text: Text, language: Language): string;
export function translate(text: Text | undefined, language: Language): string | undefined;
export function translate(text: Text | undefined, language: Language): string | undefined {
  if (!text) return undefined;
  const wording = wordingOf(text, language);
  const { fillings } = text;
  if (!fillings) return wording;
  return fillGaps(wording, (name) => {
    const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
    return filling === undefined ? undefined : fillingText(filling, language);
  });
}

/** The wording of a text whose gaps are filled later. */
export const patternIn = (text: Text<string>, language: Language): string => wordingOf(text as Text, language);
