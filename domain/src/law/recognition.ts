import { asRow, fold } from '#law/fold.ts';
import type { Law, WordLanguage, WordRow, WordTopic } from '#law/rows/law-rows.ts';
import { type Span, WordMatcher } from '#law/word-matcher.ts';

type Words = Pick<Law, 'words'>;

interface Compiled {
  /** Made when a topic is first asked for: no text is looked through for all of them. */
  readonly matchers: Map<WordTopic, WordMatcher>;
  readonly byTopic: ReadonlyMap<WordTopic, readonly WordRow[]>;
  readonly languages: ReadonlyMap<string, readonly WordLanguage[]>;
}

const compiled = new WeakMap<readonly WordRow[], Compiled>();

function compile(rows: readonly WordRow[]): Compiled {
  const byTopic = Map.groupBy(rows, ({ topic }) => topic);
  const languages = new Map<string, WordLanguage[]>();
  for (const { phrase, language } of byTopic.get('function-word') ?? []) {
    const word = fold(phrase);
    languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return { matchers: new Map(), byTopic, languages };
}

function compiledFrom({ words }: Words): Compiled {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return known;
}

function matcherFor(law: Words, topic: WordTopic): WordMatcher | undefined {
  const { matchers, byTopic } = compiledFrom(law);
  const rows = byTopic.get(topic);
  if (!rows) return undefined;
  const matcher = matchers.get(topic) ?? new WordMatcher(rows);
  matchers.set(topic, matcher);
  return matcher;
}

/** Whether a text says something: by a phrase it holds, or by the one it is. Silent in languages without words for it. */
export const says = (law: Words, topic: WordTopic, text: string): boolean =>
  matcherFor(law, topic)?.holds(text) ?? false;

/** The row by which a text says something: the one it is as a whole, or the first it holds. */
export const firstMatch = (law: Words, topic: WordTopic, text: string): WordRow | undefined =>
  matcherFor(law, topic)?.first(text);

/** Whether a text says something and nothing else, whatever punctuation stands around it. */
export const saysOnly = (law: Words, topic: WordTopic, text: string): boolean =>
  matcherFor(law, topic)?.whole(text) !== undefined;

/** Whether an acronym of a topic stands in a text, in capitals as it is listed. */
export const saysInCapitals = (law: Words, topic: WordTopic, text: string): boolean =>
  matcherFor(law, topic)?.holdsExactly(text) ?? false;

/** Where a text says something, in its row of words. */
export const spansOf = (law: Words, topic: WordTopic, row: string): readonly Span[] =>
  matcherFor(law, topic)?.spansIn(row) ?? [];

/** The last of some sorted numbers that is not above a limit, `NaN` when none is; the space between two words belongs to both. */
function lastUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? Number.NaN;
}

/** Whether a text says several things one after the other, each at most so many letters after the one before it. */
export function saysInSequence(
  law: Words,
  text: string,
  ...steps: readonly (readonly [WordTopic, within?: number])[]
): boolean {
  const row = asRow(fold(text));
  let ends: readonly number[] = [0];
  for (const [topic, within = Infinity] of steps) {
    const spans = spansOf(law, topic, row);
    const before = new Float64Array(ends).toSorted();
    ends = spans.flatMap(([from, to]) => (from - lastUpTo(before, from + 1) <= within ? to : []));
  }
  return ends.length > 0;
}

/** The words of a topic as they are listed. */
export const wordsOf = (law: Words, topic: WordTopic): readonly WordRow[] => compiledFrom(law).byTopic.get(topic) ?? [];

/** So many words of a language are no coincidence. */
const minWords = 2;

/**
 * Whether the words of a topic can be expected in a text: `false` where its language is one of which none are listed. A rule
 * that takes their absence for a fault keeps silent then.
 */
export function saysOrMaySay(law: Words, topic: WordTopic, text: string): boolean {
  const { languages } = compiledFrom(law);
  const counts = new Map<WordLanguage, number>();
  for (const word of new Set(asRow(fold(text)).split(' ')))
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < minWords) return true;
  const listed = new Set(wordsOf(law, topic).map(({ language }) => language));
  return [...counts].some(([language, count]) => count === most && listed.has(language));
}
