import type { Law, TransferInstrument, VagueAbout, VaguePhrase } from '#law/tables.ts';
import { folded } from '#text-search.ts';

/** A text as a row of folded words with a space around each: punctuation and hyphens make no difference. */
const wordsIn = (said: string): string =>
  ` ${folded(said)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

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
  readonly within: Spelling<VaguePhrase>[];
}

const phrasesBy = remembering((rows: readonly VaguePhrase[]) => {
  const by = new Map<VagueAbout, Phrases>();
  for (const row of rows) {
    const words = wordsIn(row.phrase);
    const phrases: Phrases = by.get(row.about) ?? { alone: new Map(), within: [] };
    by.set(row.about, phrases);
    if (!phrases.alone.has(words)) phrases.alone.set(words, row);
    if (!row.alone) phrases.within.push({ words, row });
  }
  return by;
});

/** The first vague phrase about something that a text is, or holds where it is vague wherever it stands. */
export function vagueIn(law: Pick<Law, 'vaguePhrases'>, about: VagueAbout, said: string): VaguePhrase | undefined {
  const phrases = phrasesBy(law.vaguePhrases).get(about);
  if (!phrases) return undefined;
  const words = wordsIn(said);
  return phrases.alone.get(words) ?? phrases.within.find((phrase) => words.includes(phrase.words))?.row;
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
