import { countsOn } from '#law/tables.ts';
import type { View } from '#rules/view.ts';

const inPattern = (phrase: string): string =>
  phrase
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);

const patterns = new WeakMap<View, RegExp | null>();

/** The phrases the law table calls too vague for a purpose, the longest first, as one pattern. */
function vaguePattern(view: View): RegExp | null {
  const known = patterns.get(view);
  if (known !== undefined) return known;
  const phrases = view.law.vaguePhrases
    .filter((row) => row.about === 'purpose' && countsOn(row, view.on))
    .map(({ phrase }) => phrase)
    .toSorted((a, b) => b.length - a.length);
  const made =
    phrases.length === 0
      ? null
      : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.map(inPattern).join('|')})(?![\p{L}\p{N}])`, 'iu');
  patterns.set(view, made);
  return made;
}

/** Whether a text has at least so many words. */
export function hasWords(text: string, count: number): boolean {
  let words = 0;
  for (const part of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(part) && ++words === count) return true;
  return false;
}

/** Fewer words than these say nothing definite, alone and beside a vague phrase. */
const few = 4;
const besideVague = 7;

/** Whether a purpose is in a few words only, or in a phrase that could mean anything with little beside it. */
export function isVaguePurpose(view: View, text: string): boolean {
  if (!hasWords(text, few)) return true;
  const pattern = vaguePattern(view);
  return pattern !== null && pattern.test(text) && !hasWords(text.replace(pattern, ' '), besideVague);
}

const nothing =
  /^(?:none|nothing|no (?:effects?|consequences?|detriment|disadvantages?|loss)|not applicable|n\/a|ingen(?: (?:virkning(?:er)?|følger|konsekvens(?:er)?|ulempe(?:r)?|effekt|følge))?|ingenting|intet|inget|inga|keine?|ei mitään|[-–—])\.?$/iu;

/** Whether a text says that there is nothing to say: "None", "Ingen ulempe". */
export const saysNone = (text: string): boolean => nothing.test(text.trim());
