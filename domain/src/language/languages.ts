/** What the product knows of a language, apart from its catalogue in `locales/<code>`. */
interface LanguageFacts {
  /** What the language calls itself. */
  readonly name: string;
  /** The BCP 47 locale by which dates are written. */
  readonly locale: string;
  /** What stands between the thousands of a number. */
  readonly thousands: string;
  /** Other codes that browsers and readers use for it. */
  readonly also: readonly string[];
  /**
   * `offered`: readers choose it in the menus, or their browser does. `named`: it answers to `lang=da` only, until
   * the words of the screens are finished; what it lacks is English. `test`: tests look for what is cut off or not translated.
   */
  readonly status: 'offered' | 'named' | 'test';
}

/** The languages. English stands in the code; every other has a catalogue and falls back on English. */
const facts = {
  en: { name: 'English', locale: 'en-GB', thousands: ',', also: [], status: 'offered' },
  nb: { name: 'Norsk bokmål', locale: 'nb-NO', thousands: '\u00A0', also: ['no', 'nn'], status: 'offered' },
  da: { name: 'Dansk', locale: 'da-DK', thousands: '.', also: [], status: 'named' },
  'en-XA': { name: 'Pseudo-English', locale: 'en-GB', thousands: ',', also: [], status: 'test' },
} as const satisfies Record<string, LanguageFacts>;

/** A BCP 47 code of a language of the product. */
export type Language = keyof typeof facts;

/** What the product knows of each language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = facts;

const all = Object.keys(facts) as Language[];

/** The languages for readers; the first is what the others fall back on. */
export const languages = all.filter((language) => languageFacts[language].status !== 'test') as [
  Language,
  ...Language[],
];

/** The languages readers choose from. */
export const offeredLanguages: readonly Language[] = all.filter(
  (language) => languageFacts[language].status === 'offered',
);

/** The language with this code. */
export const languageCoded = (code: string): Language | undefined => all.find((language) => language === code);

/** The language with this code, or one near enough to be read in its place: Bokmål for `nn`. */
export const languageNamed = (code: string): Language | undefined =>
  all.find((language) => language === code || languageFacts[language].also.includes(code));
