import type { WordLanguage, WordTopic } from '#law/rows/law-rows.ts';

type ByTopic = Readonly<Partial<Record<WordTopic, string>>>;

/**
 * The words of one language by what they tell, separated by `|`: those that tell it wherever they stand in a text, and those
 * only as the whole answer. `*` stands for any letters at the beginning or end of a word, `…` for a few words between two. An
 * acronym in capitals also tells it within a longer text, where it stands there in capitals.
 */
export interface SuppliedWords {
  readonly language: WordLanguage;
  readonly within: ByTopic;
  readonly alone: ByTopic;
}

/** The words of a list, each without the space around it. */
export const wordsIn = (list: string): string[] =>
  list
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
