import { type Language, languageFacts } from '#language/languages.ts';

const collators = new Map<Language, Intl.Collator>();

function made(language: Language): Intl.Collator {
  const collator = new Intl.Collator(languageFacts[language].locale, { numeric: true });
  collators.set(language, collator);
  return collator;
}

/**
 * Compares words in the order of a language's alphabet, numbers in them by what they count: å after z in Norwegian and Danish,
 * beside a in English. The order of a language is made once.
 */
export const comparison = (language: Language): ((a: string, b: string) => number) =>
  (collators.get(language) ?? made(language)).compare;
