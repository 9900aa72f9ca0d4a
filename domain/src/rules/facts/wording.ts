import { vagueIn } from '#law/spoken.ts';
import type { Law } from '#law/tables.ts';
import type { View } from '#rules/view.ts';

/** Fewer words than these say nothing definite, alone and beside a vague phrase. */
const few = 4;
const besideVague = 7;

/** Words are counted by the spaces between them; a dash or an ampersand on its own is none. */
const word = /[^\s\-–—&/+·]\S*/g;

/** Whether a text has fewer words than a number. */
function isShorter(text: string, count: number): boolean {
  word.lastIndex = 0;
  for (let words = 0; words < count; words++) if (!word.test(text)) return true;
  return false;
}

const wordsOf = (text: string): number => text.match(word)?.length ?? 0;

const parts = /[\p{L}\p{N}]+/gu;
const partsOf = (text: string): readonly string[] => text.toLowerCase().normalize().match(parts) ?? [];

/** What tells quickly that a text holds no vague phrase: the longest word of each, and how many words a text may have at most. */
interface Telling {
  readonly words: ReadonlySet<string>;
  readonly most: number;
}

function tellingOf(phrases: Law['vaguePhrases']): Telling {
  const words = new Set<string>();
  let most = 0;
  for (const { about, phrase, alone } of phrases) {
    // What is vague only alone is short, and short purposes are vague whatever they say.
    if (about !== 'purpose' || (alone && isShorter(phrase, few))) continue;
    const split: readonly string[] = partsOf(phrase);
    words.add(split.reduce((longest, one) => (one.length > longest.length ? one : longest), ''));
    most = Math.max(most, wordsOf(phrase) + besideVague);
  }
  return { words, most };
}

const known = new WeakMap<Law['vaguePhrases'], Telling>();

/** Purposes are many and few are vague: most are told apart here, without comparing them with every phrase. */
function mayBeVague(phrases: Law['vaguePhrases'], text: string): boolean {
  const telling = known.get(phrases) ?? tellingOf(phrases);
  known.set(phrases, telling);
  if (!isShorter(text, telling.most)) return false;
  for (const part of partsOf(text)) if (telling.words.has(part)) return true;
  return false;
}

/**
 * Whether a purpose is in a few words only, or in a phrase that could mean anything with little beside it. A standard term
 * says what few words leave out: “Invoicing” is plain then.
 */
export function isVaguePurpose({ law }: View, text: string, hasTerm: boolean): boolean {
  if (isShorter(text, few)) return !hasTerm || vagueIn(law, 'purpose', text) !== undefined;
  if (!mayBeVague(law.vaguePhrases, text)) return false;
  const vague = vagueIn(law, 'purpose', text);
  return vague !== undefined && isShorter(text, wordsOf(vague.phrase) + besideVague);
}

const nothing =
  /^(?:none|nothing|no (?:effects?|consequences?|detriment|disadvantages?|loss)|not applicable|n\/a|ingen(?: (?:virkning(?:er)?|følger|konsekvens(?:er)?|ulempe(?:r)?|effekt|følge))?|ingenting|intet|inget|inga|keine?|ei mitään|[-–—])\.?$/iu;

/** Whether a text says that there is nothing to say: "None", "Ingen ulempe". */
export const saysNone = (text: string): boolean => nothing.test(text.trim());
