import { type Text, text } from '#text.ts';
import { countryName } from '#vocabulary/countries.ts';

/** The names of countries in every language, as a message says them. */
export const namesOf = (codes: readonly string[]): Text =>
  text(
    codes.map((code) => countryName(code, 'en')).join(', '),
    codes.map((code) => countryName(code, 'nb')).join(', '),
  );
