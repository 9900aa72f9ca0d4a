import type { Language } from '#language/languages.ts';
import { fill, text } from '#language/text.ts';
import { translate } from '#language/translate.ts';

/** The parts of a provision of the GDPR: `30(1)(b)` is article 30, paragraph 1, letter b. */
const shape = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?( second subparagraph)?(.*)/s;

const wordings = {
  article: text('Art. {article}'),
  paragraph: text('Art. {article}({paragraph})'),
  letter: text('Art. {article}({letter})'),
  both: text('Art. {article}({paragraph})({letter})'),
  second: text('{provision} second subparagraph'),
};

function provision(article: string, paragraph: string | undefined, letter: string | undefined) {
  if (paragraph === undefined)
    return letter === undefined ? fill(wordings.article, { article }) : fill(wordings.letter, { article, letter });
  return letter === undefined
    ? fill(wordings.paragraph, { article, paragraph })
    : fill(wordings.both, { article, paragraph, letter });
}

/** A provision as it is quoted in a language: "Art. 30(1)(b)", "art. 30 nr. 1 bokstav b". Other acts and guidelines stay as they are named. */
export function citationText(cite: string, language: Language): string {
  const [, article, paragraph, letter, second, rest = ''] = shape.exec(cite) ?? [];
  if (article === undefined) return cite;
  const named = provision(article, paragraph, letter);
  return translate(second ? fill(wordings.second, { provision: named }) : named, language) + rest;
}

/** Several provisions in one line. */
export const citationsText = (cites: readonly string[], language: Language): string =>
  cites.map((cite) => citationText(cite, language)).join(' · ');
