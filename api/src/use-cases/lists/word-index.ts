import type { Steps } from 'domain/core';

/** The words of a folded text, each once. */
export const wordsIn = (foldedText: string): Set<string> => new Set(foldedText.split(/\s+/).filter(Boolean));

/** Finds numbered texts by the words they hold, and by parts of those words. */
export class WordIndex {
  /** Every word once, each on a line of its own: looking through this is far less than looking through all texts. */
  #lines = '\n';
  readonly #numberOf = new Map<string, number>();
  /** By number of the word: the numbers of the texts that hold it. */
  readonly #places: number[][] = [];
  #highest = 0;

  /** Takes the words of a text in place of those it had before; to remember those here would take more memory than the index. */
  *put(text: number, words: ReadonlySet<string>, before: ReadonlySet<string>): Steps {
    this.#highest = Math.max(this.#highest, text);
    for (const word of words.difference(before)) {
      this.#note(word, text);
      yield;
    }
    for (const word of before.difference(words)) {
      this.#forget(word, text);
      yield;
    }
  }

  /** No text marked yet, as many as there are. */
  nothing(): Uint8Array {
    return new Uint8Array(this.#highest + 1);
  }

  /** Sets the bits of the texts in which a part of some word is `part`. */
  *markParts(part: string, marks: Uint8Array): Steps {
    let at = this.#lines.indexOf(part);
    while (at >= 0) {
      const end = this.#lines.indexOf('\n', at);
      this.markWord(this.#lines.slice(this.#lines.lastIndexOf('\n', at) + 1, end), marks);
      at = this.#lines.indexOf(part, end);
      yield;
    }
  }

  /** Sets the bits of the texts that hold a word. */
  markWord(word: string, marks: Uint8Array): void {
    const number = this.#numberOf.get(word);
    for (const text of (number !== undefined && this.#places[number]) || []) marks[text] = 1;
  }

  #note(word: string, text: number): void {
    const number = this.#numberOf.get(word);
    if (number !== undefined) return void this.#places[number]?.push(text);
    // A copy: a slice would keep the whole text it was cut from. A list of one is as short as it says: most words stand in one text only.
    this.#numberOf.set(Buffer.from(word).toString(), this.#places.push([text]) - 1);
    this.#lines += `${word}\n`;
  }

  #forget(word: string, text: number): void {
    const places = this.#places[this.#numberOf.get(word) ?? -1];
    const index = places?.indexOf(text) ?? -1;
    if (index >= 0) places?.splice(index, 1);
  }
}
