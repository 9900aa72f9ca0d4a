import { folded, kinds, type RegisterState } from 'domain/core';
import { memoizeByEntry, titled } from '#use-cases/entries/entry-facts.ts';

/** An entry by what it is called, folded. */
export interface TitledEntry {
  /** Its reference in small letters. */
  readonly reference: string;
  readonly title: string;
}

// A comment may be called by several lines.
const line = memoizeByEntry((entry) => `${entry.id.toLowerCase()}\t${folded(titled(entry)).replaceAll(/\s+/g, ' ')}\n`);

/** What all entries of a state are called, as one text: looking through that is quicker than looking at each. */
export class TitleIndex {
  readonly #state: () => RegisterState;
  #text: string | undefined;

  constructor(state: () => RegisterState) {
    this.#state = state;
  }

  /** Something is called otherwise now. */
  forget(): void {
    this.#text = undefined;
  }

  /** The entries whose reference or title holds a word. */
  holding(word: string): TitledEntry[] {
    const text = (this.#text ??= this.#all());
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

  #all(): string {
    const entries = kinds.flatMap((kind) => [...this.#state().entries[kind].values()]);
    return `\n${entries.map(line).join('')}`;
  }
}
