import type { Language } from '#language/languages.ts';

/** The officially assigned country codes of ISO 3166-1 alpha-2, and XK, which the Union uses for Kosovo. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK';

/** Every country code the register accepts. */
export const countryCodes: readonly string[] = codes.split(' ').toSorted();

const known = new Set(countryCodes);

/** Whether a text is a country code the register accepts. */
export const isCountry = (code: string): boolean => known.has(code);

const names = new Map<Language, ReadonlyMap<string, string>>();

function namesIn(language: Language): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const made = new Map(countryCodes.map((code) => [code, display.of(code) ?? code]));
  names.set(language, made);
  return made;
}

/** A country's name in a language, from the Unicode CLDR the runtime carries. */
export const countryName = (code: string, language: Language): string =>
  (names.get(language) ?? namesIn(language)).get(code) ?? code;

/** Countries whose English names are said with an article: the United States, the Philippines, the Faroe Islands. */
const withArticle: ReadonlySet<string> = new Set(
  'AE AX BS CC CF CK DO FK FO GB GM GS HM IO KM KY MH MP MV NL PH PN PS SB TC TF UM US VG VI'.split(' '),
);

/** A country's name as it stands within a sentence. */
export function countryInSentence(code: string, language: Language): string {
  const name = countryName(code, language);
  return language === 'en' && withArticle.has(code) ? `the ${name}` : name;
}
