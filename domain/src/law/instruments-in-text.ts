import { asRow, fold } from '#law/fold.ts';
import type { Law, TransferInstrument } from '#law/rows/law-rows.ts';

interface Spelling {
  readonly words: string;
  readonly row: TransferInstrument;
}

const known = new WeakMap<readonly TransferInstrument[], readonly Spelling[]>();

const spellingsOf = (rows: readonly TransferInstrument[]): readonly Spelling[] =>
  rows
    .flatMap((row) =>
      [row.instrument, row.reference, ...row.spellings].map((spelling) => ({ words: asRow(fold(spelling)), row })),
    )
    // "SCC controller-processor (first)" is not "SCC controller-processor": the longer spelling is tried first.
    .toSorted((a, b) => b.words.length - a.words.length);

/** The instruments a text names, in any of their spellings, each once. */
export function instrumentsNamedIn({ instruments }: Pick<Law, 'instruments'>, text: string): TransferInstrument[] {
  const spellings = known.get(instruments) ?? spellingsOf(instruments);
  known.set(instruments, spellings);
  let words = asRow(fold(text));
  const named = new Set<TransferInstrument>();
  for (const { words: spelling, row } of spellings)
    if (words.includes(spelling)) {
      named.add(row);
      words = words.replaceAll(spelling, ' | ');
    }
  return [...named];
}
