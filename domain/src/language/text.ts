/** The languages every label and message exists in; the first is the fallback. */
export const languages = ['en', 'nb'] as const;

/** A BCP 47 code of a language the product speaks. */
export type Language = (typeof languages)[number];

/** A piece of wording in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Makes a {@link Text} from its English and Norwegian Bokmål wording. */
export const text = (en: string, nb: string): Text => ({ en, nb });
