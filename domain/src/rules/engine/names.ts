import type { Entry } from '#entries/register.ts';
import { fold } from '#law/fold.ts';
import { wordsOf } from '#law/recognition.ts';
import type { Law, WordTopic } from '#law/rows/law-rows.ts';
import { kindsWith } from '#registers/registers.ts';
import { titleOf } from '#entries/title.ts';

/** The distinctive words of names and the others, from the law tables. */
interface NameWords {
  /** Legal forms of organisations: "as", "gmbh". */
  readonly legalForms: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Endings that turn a word into its plural or definite form. */
  readonly endings: ReadonlySet<string>;
  /** Endings that take the place of another: "y ies". */
  readonly changes: ReadonlySet<string>;
  /** The letters endings are made of. */
  readonly inEndings: ReadonlySet<string>;
}

/** A name taken apart for comparison with others. */
export interface Name {
  readonly words: readonly string[];
  /** The words in one piece: "web shop" and "webshop" are the same. */
  readonly joined: string;
  /** The legal form at its end. */
  readonly form: string;
  /** Written as an acronym. */
  readonly acronym: boolean;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** A letter without its accent. */
const withoutDiacritics = (letter: string): string => letters[letter] ?? letter.normalize('NFD').slice(0, 1);

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Lower case without accents: for names, `å` and `a` are near enough to ask. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFC').replaceAll(/[\u00DF-\u017F]/g, withoutDiacritics);
}

const split = (text: string): string[] => {
  const lower = plain(text);
  return lower.match(isPlain(lower) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
};

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** "Human Resources (HR)" is one name written twice; other words in brackets are distinctive and stay. */
function withoutItsAcronym(name: string): string {
  if (!name.endsWith(')')) return name;
  const opens = name.lastIndexOf('(');
  const [before, inner] = [name.slice(0, Math.max(0, opens)).trimEnd(), name.slice(opens + 1, -1)];
  if (!before || !inner || inner.includes(')')) return name;
  if (initialsOf(split(before)) === plain(inner)) return before;
  return initialsOf(split(inner)) === plain(before) ? inner : name;
}

/** What stands between single letters: "H.R.", "A/S". */
const singleLetters = /(?<=(?<!\p{L})\p{L})[./](?=\p{L}(?!\p{L})|\s|$)/gu;

/** Takes a name apart. */
function nameOf(said: string, { legalForms, fillers }: NameWords): Name {
  const name = withoutItsAcronym(said.trim());
  const closed = /[./]/.test(name) ? name.replaceAll(singleLetters, '') : name;
  const all = split(closed);
  const last = all.at(-1) ?? '';
  const form = all.length > 1 && legalForms.has(last) ? last : '';
  const unformed = form ? all.slice(0, -1) : all;
  const distinctive = unformed.filter((word) => !fillers.has(word));
  const words = distinctive.length > 0 ? distinctive : unformed;
  return { words, joined: words.join(''), form, acronym: words.length === 1 && /^\p{Lu}{2,5}$/u.test(closed) };
}

const minInflectedLength = 3;

/** Whether two words are the same but for an ending that turns one into its plural or definite form. */
function inflected(a: string, b: string, { endings, changes }: NameWords): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minInflectedLength) return false;
  if (long.startsWith(short)) {
    const ending = long.slice(short.length);
    // A final consonant is doubled before some endings: medlem, medlemmer.
    return endings.has(ending) || (ending[0] === short.at(-1) && endings.has(ending.slice(1)));
  }
  const stem = short.slice(0, -1);
  return long.startsWith(stem) && changes.has(`${short.slice(-1)} ${long.slice(stem.length)}`);
}

/** Shorter words a letter apart are mostly different words: contract and contact. */
const minMisspeltLength = 9;

/** One letter added, left out or exchanged. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minMisspeltLength || long.length - short.length > 1 || /\d/.test(long)) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return long.slice(same + 1) === short.slice(same + (long.length === short.length ? 1 : 0));
}

const minLongLength = 10;

/** Names that are the same but for plurals, or for one letter of one long word. */
function areAlike(a: readonly string[], b: readonly string[], long: boolean, words: NameWords): boolean {
  if (a.length !== b.length) return false;
  let misspelt = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    if (inflected(word, other, words)) continue;
    if (!long || !oneLetterApart(word, other)) return false;
    misspelt += 1;
  }
  return misspelt <= 1;
}

const spelledOut = (acronym: Name, name: Name): boolean =>
  acronym.acronym && name.words.length > 1 && initialsOf(name.words) === acronym.joined;

/** Whether two names may well mean the same: writing, plural, legal form, one letter, or an acronym and its words. Numbers, short words and different legal forms are distinctive. */
function sameName(a: Name, b: Name, words: NameWords): boolean {
  if (a.joined === '' || (a.form && b.form && a.form !== b.form)) return false;
  if (a.joined === b.joined) return true;
  const long = Math.min(a.joined.length, b.joined.length) >= minLongLength;
  return areAlike(a.words, b.words, long, words) || spelledOut(a, b) || spelledOut(b, a);
}

/** What is left of a word when whatever an ending could be made of is taken off, a doubled letter before it as well. */
function stemOf(word: string, { inEndings }: NameWords): string {
  let end = word.length;
  while (inEndings.has(word[end - 1] ?? '')) end -= 1;
  if (end >= 2 && word[end - 1] === word[end - 2]) end -= 1;
  return word.slice(0, end >= 2 ? end : 3);
}

/** Halves of a name of which a misspelling by one letter keeps one. */
function* halves({ joined }: Name): Generator<string> {
  for (const length of [joined.length, joined.length - 1]) {
    const half = Math.floor(length / 2);
    yield `<${length} ${joined.slice(0, half)}`;
    yield `>${length} ${joined.slice(half - length)}`;
  }
}

/** One of a series: its number is distinctive, whatever else is the same. */
export const isNumbered = (name: Name | undefined): boolean => name !== undefined && /\d/.test(name.joined);

/** What a name is filed under: two names that `sameName` takes for one share at least one of these. */
function* filedUnder(name: Name, words: NameWords): Generator<string> {
  if (name.joined === '') return;
  yield name.words.map((word) => stemOf(word, words)).join(' ');
  // Names with numbers come in series, in which only the numbers are distinctive.
  if (isNumbered(name)) return;
  yield `=${name.joined}`;
  if (name.joined.length >= minLongLength) yield* halves(name);
  if (name.acronym) yield `^${name.joined}`;
  else if (name.words.length > 1 && name.words.length <= 5) yield `^${initialsOf(name.words)}`;
}

/** Kinds whose entries people make twice under slightly different names. */
export const named = kindsWith('namesakes');

export type Named = (typeof named)[number];

/** Punctuation, and spaces that are not one between two words. */
const notNormalized = /[^\S ]|[.,;:!?"'’«»“”()-]| {2}|^ | $/;

const normalized = (text: string): string =>
  notNormalized.test(text) ? text.replaceAll(/[\s.,;:!?"'’«»“”()-]+/g, ' ').trim() : text;

/** The purposes of an activity in one piece, in which a difference in writing is none. */
export const purposesOf = ({ values }: Entry<'activity'>): string =>
  (values.purposes ?? [])
    .flatMap(({ text }) => (text === undefined ? [] : normalized(text.toLowerCase())))
    .toSorted()
    .join('|');

/** Takes names apart and compares them, by the words of a law. */
export interface NameReader {
  readonly nameOf: (said: string) => Name;
  /** The name of an entry; `undefined` while it has none. */
  readonly nameIn: (entry: Entry) => Name | undefined;
  readonly sameName: (a: Name, b: Name) => boolean;
  readonly filedUnder: (name: Name) => Iterable<string>;
}

function nameWordsOf(law: Pick<Law, 'words'>): NameWords {
  const setOf = (topic: WordTopic): ReadonlySet<string> =>
    new Set(wordsOf(law, topic).map(({ phrase }) => fold(phrase)));
  const [endings, changes] = [setOf('ending'), setOf('ending-change')];
  return {
    legalForms: setOf('legal-form'),
    fillers: setOf('filler'),
    endings,
    changes,
    inEndings: new Set([...endings, ...changes].join('').replaceAll(' ', '')),
  };
}

/** A reader of names by the words of a law. */
export function nameReader(law: Pick<Law, 'words'>): NameReader {
  const words = nameWordsOf(law);
  return {
    nameOf: (said) => nameOf(said, words),
    nameIn: ({ kind, id, values }) => {
      const title = titleOf(kind, id, values);
      return title === id ? undefined : nameOf(title, words);
    },
    sameName: (a, b) => sameName(a, b, words),
    filedUnder: (name) => filedUnder(name, words),
  };
}
