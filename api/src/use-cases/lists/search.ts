import { inPieces, isTurnOver, nextTurn } from '#scheduling/turns.ts';
import {
  type Entry,
  folded,
  type Kind,
  kinds,
  offeredLanguages,
  type RegisterState,
  searchTexts,
  type Steps,
} from 'domain/core';
import { codeName } from '#use-cases/entries/code-names.ts';
import { valuesOf } from '#use-cases/entries/entry-facts.ts';
import { type TitledEntry, TitleIndex, titlesHolding } from '#use-cases/lists/title-index.ts';
import { WordIndex, wordsIn } from '#use-cases/lists/word-index.ts';

/** The number in a reference: 12 of `PA-0012`. */
export const numberIn = (id: string): number => Number(id.slice(id.indexOf('-') + 1));

/** What an entry says. References stay references: what they are called is looked up when it is asked for. */
function* wordsOf(entry: Entry): Steps<Set<string>> {
  const words = new Set<string>();
  for (const part of searchTexts(entry.kind, entry.id, valuesOf(entry), context)) {
    for (const word of wordsIn(part)) words.add(word);
    yield;
  }
  return words;
}

const context = {
  separator: '\n',
  nameOf: (id: string) => id,
  codeName: (code: string) => `${code} ${offeredLanguages.map((language) => codeName(code, language)).join(' ')}`,
};

/** A word of a query, and the entries whose title or reference holds it. */
export interface Part {
  readonly word: string;
  readonly called: readonly TitledEntry[];
}

/** Milliseconds before changes are taken in unless a search needs them first: many changes to one entry are then one. */
const indexingDelay = 200;

/** The full text of the entries of a state, taken in bit by bit. */
export class Search {
  readonly #indexes = Object.fromEntries(kinds.map((kind) => [kind, new WordIndex()])) as Record<Kind, WordIndex>;
  readonly #titles: TitleIndex;
  readonly #waiting: Map<string, Entry>;
  /** The version of each entry whose words the indexes hold. */
  readonly #taken = new Map<string, Entry>();
  #settling: Promise<void> | undefined;
  #later: NodeJS.Timeout | undefined;

  constructor(state: () => RegisterState) {
    this.#titles = new TitleIndex(state);
    this.#waiting = new Map(kinds.flatMap((kind) => [...state().entries[kind]]));
  }

  /** Notes that an entry has changed. It is taken in soon, or by a search before that; a save does not wait for it. */
  touch(entry: Entry): void {
    this.#waiting.set(entry.id, entry);
    this.#titles.forget();
    if (this.#later) return;
    this.#later = setTimeout(() => {
      this.#later = undefined;
      void this.settled();
    }, indexingDelay).unref();
  }

  /** Resolves when everything noted has been taken in; others get their turn meanwhile. */
  settled(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => (this.#settling = undefined));
    return this.#settling;
  }

  /** Reads a query and looks up which entries are called so; `undefined` when it is blank. */
  async prepare(query: string): Promise<readonly Part[] | undefined> {
    const words = [...wordsIn(folded(query))];
    if (words.length === 0) return undefined;
    if (this.#waiting.size > 0) await this.settled();
    const titles = await inPieces(this.#titles.text());
    const parts: Part[] = [];
    for (const word of words) {
      if (isTurnOver()) await nextTurn();
      parts.push({ word, called: titlesHolding(word, titles) });
    }
    return parts;
  }

  /** Sets the bits of the entries of a kind in which every part of a query occurs, by number of their reference. */
  async find(kind: Kind, parts: readonly Part[]): Promise<Uint8Array> {
    let all: Uint8Array | undefined;
    for (const part of parts) {
      const marks = this.#indexes[kind].nothing();
      await inPieces(this.#mark(kind, part, marks));
      const before = all ?? marks;
      for (let at = 0; at < marks.length; at++) if (!before[at]) marks[at] = 0;
      all = marks;
    }
    return all ?? this.#indexes[kind].nothing();
  }

  /** Entries that say it themselves, and entries that refer to one that is called so. */
  *#mark(kind: Kind, { word, called }: Part, marks: Uint8Array): Steps {
    const index = this.#indexes[kind];
    yield* index.markParts(word, marks);
    for (const { reference } of called) {
      index.markWord(reference, marks);
      yield;
    }
  }

  async #settle(): Promise<void> {
    for (const [id, entry] of this.#waiting) {
      if (isTurnOver()) await nextTurn();
      this.#waiting.delete(id);
      const before = this.#taken.get(id);
      const words = await inPieces(wordsOf(entry));
      const wordsBefore = before ? await inPieces(wordsOf(before)) : new Set<string>();
      await inPieces(this.#indexes[entry.kind].put(numberIn(id), words, wordsBefore));
      this.#taken.set(id, entry);
    }
    await inPieces(this.#titles.text());
  }
}
