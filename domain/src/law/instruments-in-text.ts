import { asRow, fold } from '#law/fold.ts';
import type { Law, TransferInstrument } from '#law/rows/law-rows.ts';

/** The spellings that begin with some words, by the word after them. */
interface Beginning {
  readonly next: Map<string, Beginning>;
  /** The instrument these words are a spelling of, and where the spelling stands among all: the longest first. */
  readonly row?: TransferInstrument;
  readonly rank?: number;
}

/** A spelling in a text: the numbers of its first word and of the one after its last. */
interface Place {
  readonly row: TransferInstrument;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<readonly TransferInstrument[], Beginning>();

const wordsOf = (text: string): readonly string[] => asRow(fold(text)).split(' ').filter(Boolean);

function beginningsOf(rows: readonly TransferInstrument[]): Beginning {
  const spellings = rows
    .flatMap((row) =>
      [row.instrument, row.reference, ...row.spellings].map((spelling) => ({ words: asRow(fold(spelling)), row })),
    )
    // "SCC controller-processor (first)" is not "SCC controller-processor": the longer spelling is tried first.
    .toSorted((a, b) => b.words.length - a.words.length);
  const root: Beginning = { next: new Map() };
  for (const [rank, { words, row }] of spellings.entries()) {
    const steps = words.split(' ').filter(Boolean);
    let at = root;
    for (const [index, word] of steps.entries()) {
      const step = at.next.get(word);
      const next: Beginning = step ?? { next: new Map() };
      const isNew = index === steps.length - 1 && next.rank === undefined;
      const made = isNew ? { ...next, row, rank } : next;
      if (made !== step) at.next.set(word, made);
      at = made;
    }
  }
  return root;
}

/** Every spelling that stands in some words. */
function placesIn(words: readonly string[], root: Beginning): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let at: Beginning | undefined = root;
    for (let to = from; at; to += 1) {
      if (at.row && at.rank !== undefined) places.push({ row: at.row, rank: at.rank, from, to });
      at = at.next.get(words[to] ?? '');
    }
  }
  return places;
}

/** The instruments a text names, in any of their spellings, each once. */
export function instrumentsNamedIn({ instruments }: Pick<Law, 'instruments'>, text: string): TransferInstrument[] {
  const root = known.get(instruments) ?? beginningsOf(instruments);
  known.set(instruments, root);
  const words = wordsOf(text);
  const taken = new Set<number>();
  const named = new Set<TransferInstrument>();
  for (const { row, from, to } of placesIn(words, root).toSorted((a, b) => a.rank - b.rank)) {
    const own = Array.from({ length: to - from }, (_, more) => from + more);
    if (own.some((word) => taken.has(word))) continue;
    named.add(row);
    for (const word of own) taken.add(word);
  }
  return [...named];
}
