import { firstMatch } from '#law/recognition.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

/** Fewer words than these say nothing definite, alone and beside a vague phrase. */
const minWords = 4;
const minWordsBesideVague = 7;

/** Words are counted by the spaces between them; a dash or an ampersand on its own is none. */
const word = /[^\s\-–—&/+·]\S*/g;

/** Whether a text has fewer words than a number. */
function isShorter(text: string, count: number): boolean {
  word.lastIndex = 0;
  for (let words = 0; words < count; words++) if (!word.test(text)) return true;
  return false;
}

const wordsOf = (text: string): number => text.match(word)?.length ?? 0;

/**
 * Whether a purpose is in a few words only, or in a phrase that could mean anything with little beside it. A standard term
 * says what few words leave out: “Invoicing” is plain then.
 */
export function isVaguePurpose({ law }: RuleContext, text: string, hasTerm: boolean): boolean {
  const isShort = isShorter(text, minWords);
  if (isShort && !hasTerm) return true;
  const vague = firstMatch(law, 'purpose', text);
  if (isShort) return vague !== undefined;
  return vague !== undefined && isShorter(text, wordsOf(vague.phrase) + minWordsBesideVague);
}

/** Whether a text says that there is nothing to say: "None", "Ingen ulempe", or a dash. */
export const saysNone = (context: RuleContext, text: string): boolean =>
  /^[-–—]\s*\.?$/u.test(text.trim()) || context.saysOnly('none', text);
