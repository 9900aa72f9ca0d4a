import { type Text, text } from '#language/text.ts';
import { countryName } from '#vocabulary/countries.ts';

/** Names that are said with an article: the United States, the Philippines, the Faroe Islands. */
const withArticle =
  /^United |(?:Islands|Republic|Territory|Territories)$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$/;

function inEnglish(code: string): string {
  const name = countryName(code, 'en');
  return withArticle.test(name) ? `the ${name}` : name;
}

/** The names of countries in every language, as a message says them. */
export const namesOf = (codes: readonly string[]): Text =>
  text(codes.map(inEnglish).join(', '), codes.map((code) => countryName(code, 'nb')).join(', '));
