import { asRow, fold, foldWithoutMarks } from '#law/fold.ts';
import type { WordRow } from '#law/rows/law-rows.ts';

/** A phrase as it is looked for in a row of words: its pieces in this order, with a gap of a few words between two. */
interface Phrase {
  readonly pieces: readonly string[];
  readonly row: WordRow;
  /** The place of its row in the table: of several that are found, the first counts. */
  readonly place: number;
}

/** From where to where something stands in a row of words. */
export type Span = readonly [from: number, to: number];

/** The longest gap that `…` stands for, in letters. */
const maxGap = 60;

const escaped = (literal: string): string => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** The longer come first: of two that begin alike, both are then found. */
const alternation = (literals: Iterable<string>): string =>
  [...new Set(literals)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

/** A piece with a space where a word begins or ends, and none where `*` leaves it open. */
function patternOf(words: string): string {
  const row = asRow(words.replaceAll('*', ''));
  return row.slice(words.startsWith('*') ? 1 : 0, words.endsWith('*') ? -1 : undefined);
}

const piecesOf = (foldedPhrase: string): string[] =>
  foldedPhrase
    .split(/…|\.{3}|(?<=\*) (?!$)/)
    .map((piece) => patternOf(piece.trim()))
    .filter((piece) => piece.trim() !== '');

const spellingsOf = ({ phrase }: WordRow): string[] => {
  const bare = foldWithoutMarks(phrase);
  return bare === undefined ? [fold(phrase)] : [fold(phrase), bare];
};

const longestWordOf = (piece: string): string =>
  piece
    .trim()
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest));

/** What must stand in a text that holds one of the pieces: the longest of its words, a mark that another may go before it. */
function hintOf(pieces: Iterable<string>): RegExp | undefined {
  const [begun, open] = [new Set<string>(), new Set<string>()];
  for (const piece of pieces) {
    const longest = longestWordOf(piece);
    const isOpen = !piece.startsWith(' ') && piece.startsWith(longest);
    (isOpen ? open : begun).add(longest);
  }
  if (begun.size + open.size === 0) return undefined;
  const parts = [
    ...(begun.size > 0 ? [String.raw`(?<![\p{L}\p{N}])(?:${alternation(begun)})`] : []),
    ...(open.size > 0 ? [alternation(open)] : []),
  ];
  return new RegExp(parts.join('|'), 'u');
}

const isLetter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** A plain letter or digit in lower case, 32 for any other plain character; beyond them, not a number. */
function plainCode(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 32;
  return code >= 128 ? Number.NaN : isLetter(code) ? code | 32 : 32;
}

/** The first three letters of a text as a number, whatever their case; `NaN` where they are not plain ones. */
function startOf(text: string): number {
  let at = 0;
  while (at < text.length && plainCode(text, at) === 32) at += 1;
  const second = plainCode(text, at + 1);
  const third = second === 32 ? 32 : plainCode(text, at + 2);
  return (plainCode(text, at) * 128 + second) * 128 + third;
}

const openWord = '*';

/** The words of one topic, compiled once: everything is found in time linear in the text. */
export class WordMatcher {
  readonly #alone = new Map<string, WordRow>();
  /** How the phrases start: by that most texts are told from all of them without reading on. */
  readonly #starts = new Set<number>();
  readonly #longestAlone: number;
  readonly #phrases: readonly Phrase[];
  /** The phrases by the longest of their words; under `*` those whose words may go on. */
  readonly #byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly #hint: RegExp | undefined;
  readonly #single: RegExp | undefined;
  readonly #exact: RegExp | undefined;

  constructor(rows: readonly WordRow[]) {
    const phrases: Phrase[] = [];
    for (const [place, row] of rows.entries())
      for (const spelling of spellingsOf(row)) {
        const whole = asRow(spelling.replaceAll('*', ''));
        if (!this.#alone.has(whole)) this.#alone.set(whole, row);
        this.#starts.add(startOf(whole));
        if (!row.alone) phrases.push({ pieces: piecesOf(spelling), row, place });
      }
    this.#phrases = phrases;
    this.#byWord = Map.groupBy(phrases, ({ pieces: [first = ''] }) =>
      first.startsWith(' ') && first.endsWith(' ') ? longestWordOf(first) : openWord,
    );
    this.#longestAlone = Math.max(0, ...[...this.#alone.keys()].map((whole) => whole.length));
    this.#hint = hintOf([...this.#alone.keys(), ...phrases.flatMap(({ pieces: [first] }) => first ?? [])]);
    const single = phrases.flatMap(({ pieces }) => (pieces.length === 1 ? pieces : []));
    this.#single = single.length > 0 ? new RegExp(alternation(single), 'u') : undefined;
    const capitals = rows.map(({ phrase }) => phrase).filter((phrase) => /\p{Lu}.*\p{Lu}/u.test(phrase));
    this.#exact =
      capitals.length > 0
        ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternation(capitals)})(?![\p{L}\p{N}])`, 'u')
        : undefined;
  }

  /** The row that a text is as a whole, whatever punctuation stands around it. */
  whole(text: string): WordRow | undefined {
    // Twice the length leaves room for the punctuation.
    if (text.length > this.#longestAlone * 2 + 10) return undefined;
    const start = startOf(text);
    return Number.isNaN(start) || this.#starts.has(start) ? this.#alone.get(asRow(fold(text))) : undefined;
  }

  /** The row of words of a text that may hold or be one of the phrases; most texts have none of their longest words. */
  #rowOf(text: string): string | undefined {
    const letters = fold(text);
    return this.#hint?.test(letters) ? asRow(letters) : undefined;
  }

  /** Whether a text holds one of the phrases, or is one as a whole. */
  holds(text: string): boolean {
    const row = this.#rowOf(text);
    if (row === undefined) return false;
    if (this.#alone.has(row) || this.#single?.test(row)) return true;
    return this.#phrases.some((phrase) => phrase.pieces.length > 1 && isIn(phrase, row));
  }

  /** The row a text is as a whole, or else the first of those it holds. */
  first(text: string): WordRow | undefined {
    const row = this.#rowOf(text);
    if (row === undefined) return undefined;
    const whole = this.#alone.get(row);
    if (whole) return whole;
    let first: Phrase | undefined;
    for (const word of new Set([...row.split(' '), openWord]))
      for (const phrase of this.#byWord.get(word) ?? [])
        if ((!first || phrase.place < first.place) && isIn(phrase, row)) first = phrase;
    return first?.row;
  }

  /** Whether one of the acronyms stands in a text, in capitals as they are listed. */
  holdsExactly(text: string): boolean {
    return this.#exact?.test(text) ?? false;
  }

  /** Where the phrases stand in a row of words. */
  spansIn(row: string): Span[] {
    return this.#phrases.flatMap((phrase) => {
      const spans: Span[] = [];
      for (let at = nextOf(phrase, row, 0); at; at = nextOf(phrase, row, at[0] + 1)) spans.push(at);
      return spans;
    });
  }
}

/** Where the pieces of a phrase stand next, at or after a place. */
function nextOf({ pieces: [first = '', ...others] }: Phrase, row: string, from: number): Span | undefined {
  for (let at = row.indexOf(first, from); at >= 0; at = row.indexOf(first, at + 1)) {
    let to = at + first.length;
    for (const piece of others) {
      // The space between two words belongs to both; what is further off is not looked for.
      const next = row.slice(to - 1, to + maxGap + piece.length).indexOf(piece);
      to = next < 0 ? -1 : to - 1 + next + piece.length;
      if (to < 0) break;
    }
    if (to >= 0) return [at, to];
  }
  return undefined;
}

const isIn = (phrase: Phrase, row: string): boolean => nextOf(phrase, row, 0) !== undefined;
