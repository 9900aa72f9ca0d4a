import { countryCodes } from '#language/countries.ts';
import { wordsOf } from '#law/recognition.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

const codes: ReadonlySet<string> = new Set(countryCodes);

/** Whether an acronym needs no explanation: it is widely known, or the code of a country. */
const isKnown = ({ law }: RuleContext, acronym: string): boolean =>
  codes.has(acronym) || wordsOf(law, 'acronym').some(({ phrase }) => phrase === acronym);

/** Capital letters on their own. A text all in capitals is loud, not short. */
const acronyms = /(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu;

/** The acronyms of a text that are not among the known ones. */
export function acronymsIn(context: RuleContext, text: string): string[] {
  if (!/\p{Lu}\p{Lu}/u.test(text) || text === text.toUpperCase()) return [];
  return (text.match(acronyms) ?? []).filter((acronym) => !isKnown(context, acronym));
}

/** Whether a text is an acronym and nothing else. */
export const isAcronym = (context: RuleContext, text: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(text) && !isKnown(context, text);

/** Whether a text spells an acronym out: words in a row begin with its letters. */
export function spellsOut(text: string, acronym: string): boolean {
  const initials = (text.match(/[\p{L}\d]+/gu) ?? []).map((word) => word[0]).join('');
  return initials.toUpperCase().includes(acronym);
}
