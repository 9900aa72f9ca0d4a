import type { Law, TransferInstrument, VagueAbout, VaguePhrase } from '#law/rows/law-rows.ts';
import { folded } from '#entries/text-search.ts';

/** Folded letters as a row of words with a space around each: punctuation and hyphens make no difference. */
const inRow = (letters: string): string => ` ${letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

const wordsIn = (said: string): string => inRow(folded(said));

interface Spelling<R> {
  readonly words: string;
  readonly row: R;
}

function remembering<R, S>(make: (rows: readonly R[]) => S): (rows: readonly R[]) => S {
  const known = new WeakMap<readonly R[], S>();
  return (rows) => {
    const made = known.get(rows) ?? make(rows);
    known.set(rows, made);
    return made;
  };
}

interface Phrases {
  readonly alone: Map<string, VaguePhrase>;
  /** Phrases that are vague wherever they stand, by the longest of their words. */
  readonly within: Map<string, (Spelling<VaguePhrase> & { readonly place: number })[]>;
  /** The longest word of each phrase: a text with none of them, as most are, holds no phrase. */
  readonly telling: RegExp;
}

const longestOf = (words: string): string =>
  words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));

function phrasesOf(rows: readonly VaguePhrase[]): Phrases {
  const alone: Phrases['alone'] = new Map();
  const within: Phrases['within'] = new Map();
  const telling = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const words = wordsIn(row.phrase);
    const longest = longestOf(words);
    telling.add(longest);
    if (!alone.has(words)) alone.set(words, row);
    if (!row.alone) within.set(longest, [...(within.get(longest) ?? []), { words, row, place }]);
  }
  return { alone, within, telling: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...telling].join('|')})`, 'u') };
}

const phrasesBy = remembering(
  (rows: readonly VaguePhrase[]): ReadonlyMap<VagueAbout, Phrases> =>
    new Map([...Map.groupBy(rows, ({ about }) => about)].map(([about, some]) => [about, phrasesOf(some)])),
);

/** The first of the phrases that a row of words holds. */
function firstWithin({ within }: Phrases, words: string): VaguePhrase | undefined {
  let first: { readonly row: VaguePhrase; readonly place: number } | undefined;
  for (let from = 1, to = words.indexOf(' ', from); to > 0; from = to + 1, to = words.indexOf(' ', from))
    for (const phrase of within.get(words.slice(from, to)) ?? [])
      if ((!first || phrase.place < first.place) && words.includes(phrase.words)) first = phrase;
  return first?.row;
}

/** The first vague phrase about something that a text is, or holds where it is vague wherever it stands. */
export function vagueIn(law: Pick<Law, 'vaguePhrases'>, about: VagueAbout, said: string): VaguePhrase | undefined {
  const phrases = phrasesBy(law.vaguePhrases).get(about);
  const letters = folded(said);
  if (!phrases?.telling.test(letters)) return undefined;
  const words = inRow(letters);
  return phrases.alone.get(words) ?? firstWithin(phrases, words);
}

const spellingsOf = remembering((rows: readonly TransferInstrument[]): readonly Spelling<TransferInstrument>[] =>
  rows
    .flatMap((row) =>
      [row.instrument, row.reference, ...row.spellings].map((spelling) => ({ words: wordsIn(spelling), row })),
    )
    // "SCC controller-processor (first)" is not "SCC controller-processor": the longer spelling speaks first.
    .toSorted((a, b) => b.words.length - a.words.length),
);

/** The instruments a text names, in any of their spellings, each once. */
export function instrumentsNamedIn(law: Pick<Law, 'instruments'>, said: string): TransferInstrument[] {
  let words = wordsIn(said);
  const named = new Set<TransferInstrument>();
  for (const { words: spelling, row } of spellingsOf(law.instruments))
    if (words.includes(spelling)) {
      named.add(row);
      words = words.replaceAll(spelling, ' | ');
    }
  return [...named];
}
