import { countryCodes } from '#language/countries.ts';
import { wordsOf } from '#law/recognition.ts';
import type { Law } from '#law/rows/law-rows.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

const codes: ReadonlySet<string> = new Set(countryCodes);

const wellKnown = new WeakMap<Law['words'], ReadonlySet<string>>();

function wellKnownIn({ words }: Law): ReadonlySet<string> {
  const known = wellKnown.get(words) ?? new Set(wordsOf({ words }, 'acronym').map(({ phrase }) => phrase));
  wellKnown.set(words, known);
  return known;
}

/** Whether an acronym needs no explanation: it is widely known, or the code of a country. */
const isKnown = ({ law }: RuleContext, acronym: string): boolean => codes.has(acronym) || wellKnownIn(law).has(acronym);

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

const longest = 6;

/** Adds the acronyms among those wanted that the first letters of the words in a row make. */
function addSpelledOut(text: string, wanted: ReadonlySet<string>, into: Set<string>): void {
  const initials = (text.match(/[\p{L}\d]+/gu) ?? [])
    .map((word) => word[0])
    .join('')
    .toUpperCase();
  for (let from = 0; from < initials.length - 1; from += 1)
    for (let to = from + 2; to <= from + longest; to += 1) {
      const acronym = initials.slice(from, to);
      if (wanted.has(acronym)) into.add(acronym);
    }
}

/** The acronyms among those wanted that a title explains: it has one as a word, or spells it out. */
export function addExplainedByTitle(title: string, wanted: ReadonlySet<string>, into: Set<string>): void {
  for (const [word] of title.matchAll(/\p{L}+/gu)) if (wanted.has(word)) into.add(word);
  addSpelledOut(title, wanted, into);
}

/** The acronyms among those wanted that a text explains: it spells one out, has it in brackets, or says after it what it stands for. */
export function addExplainedByText(text: string, wanted: ReadonlySet<string>, into: Set<string>): void {
  addSpelledOut(text, wanted, into);
  for (const [, inBrackets = ''] of text.matchAll(/\((\p{Lu}{2,6})\)/gu))
    if (wanted.has(inBrackets)) into.add(inBrackets);
  for (const [, before = ''] of text.matchAll(/(?<=(\p{Lu}{2,6})) ?[(:=–]/gu))
    for (let length = 2; length <= before.length; length += 1) {
      const acronym = before.slice(-length);
      if (wanted.has(acronym)) into.add(acronym);
    }
}
