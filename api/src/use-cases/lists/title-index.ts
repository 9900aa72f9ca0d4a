import { folded, kinds, type RegisterState, type Steps } from 'domain/core';
import { memoizeByEntry, titled } from '#use-cases/entries/entry-facts.ts';

/** An entry by what it is called, folded. */
export interface TitledEntry {
  /** Its reference in small letters. */
  readonly reference: string;
  readonly title: string;
}

// A comment may be called by several lines.
const line = memoizeByEntry((entry) => `${entry.id.toLowerCase()}\t${folded(titled(entry)).replaceAll(/\s+/g, ' ')}\n`);

/** The entries whose reference or title holds a word, by what all are called. */
export function titlesHolding(word: string, text: string): TitledEntry[] {
  const found: TitledEntry[] = [];
  let at = text.indexOf(word);
  while (at >= 0) {
    const start = text.lastIndexOf('\n', at) + 1;
    const gap = text.indexOf('\t', start);
    const end = text.indexOf('\n', gap);
    found.push({ reference: text.slice(start, gap), title: text.slice(gap + 1, end) });
    at = text.indexOf(word, end);
  }
  return found;
}

/** What all entries of a state are called, as one text: looking through that is quicker than looking at each. */
export class TitleIndex {
  readonly #state: () => RegisterState;
  #text: string | undefined;
  /** What is found out while something changes is not kept. */
  #changes = 0;

  constructor(state: () => RegisterState) {
    this.#state = state;
  }

  /** Something is called otherwise now. */
  forget(): void {
    this.#text = undefined;
    this.#changes += 1;
  }

  /** A line for each entry. */
  *text(): Steps<string> {
    if (this.#text !== undefined) return this.#text;
    const changes = this.#changes;
    const lines: string[] = [];
    for (const entry of kinds.flatMap((kind) => [...this.#state().entries[kind].values()])) {
      lines.push(line(entry));
      yield;
    }
    const text = `\n${lines.join('')}`;
    if (changes === this.#changes) this.#text = text;
    return text;
  }
}
