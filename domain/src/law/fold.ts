/** Letters that people without them on their keyboard write in two. */
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', œ: 'oe', å: 'aa', ü: 'ue' };
const plain: Readonly<Record<string, string>> = { ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ł: 'l' };

const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

const withoutDiacritics = (letter: string): string =>
  plain[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '');

const folded = new Map<string, string>();

function foldedLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const made = digraphs[letter] ?? withoutDiacritics(letter);
  folded.set(letter, made);
  return made;
}

/** A text in lower case without accents, its other letters spelled in plain ones: `Prüfen` and `pruefen` are the same, and `å` and `aa`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const composed = /\p{M}/u.test(lower) ? lower.normalize('NFC') : lower;
  return composed.replaceAll(/[^ -~]/gu, foldedLetter);
}

const minLengthWithoutMarks = 6;
const withoutMarks: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe' };

/**
 * A phrase as it is typed without the marks on its letters (`losenord` for `lösenord`), folded; `undefined` where that is the
 * same, or where a word is so short that it would be another one (`for` for `før`).
 */
export function foldWithoutMarks(phrase: string): string | undefined {
  const lower = phrase.toLowerCase().normalize('NFC');
  const marked = lower.split(/\s+/).filter((word) => !isPlain(word));
  if (marked.length === 0 || marked.some((word) => word.length < minLengthWithoutMarks)) return undefined;
  return lower.replaceAll(/[^ -~]/gu, (letter) => withoutMarks[letter] ?? withoutDiacritics(letter));
}

/** A folded text as a row of words with a space around each: punctuation and hyphens make no difference. */
export const asRow = (foldedText: string): string => ` ${foldedText.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
