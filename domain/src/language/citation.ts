import type { Language } from '#language/languages.ts';

/** The parts of a provision of the GDPR: `30(1)(b)` is article 30, paragraph 1, letter b. */
const shape = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?(.*)$/;

function inNorwegian(cite: string): string {
  const [, article, paragraph, letter, rest = ''] = shape.exec(cite) ?? [];
  const parts = [`art. ${article}`, paragraph && `nr. ${paragraph}`, letter && `bokstav ${letter}`];
  return parts.filter(Boolean).join(' ') + rest.replace(' second subparagraph', ' annet ledd');
}

/** A provision as it is quoted in a language: "Art. 30(1)(b)", "art. 30 nr. 1 bokstav b". Other acts and guidelines stay as they are named. */
export function citationText(cite: string, language: Language): string {
  if (!/^\d/.test(cite)) return cite;
  return language === 'nb' ? inNorwegian(cite) : `Art. ${cite}`;
}

/** Several provisions in one line. */
export const citationsText = (cites: readonly string[], language: Language): string =>
  cites.map((cite) => citationText(cite, language)).join(' · ');
