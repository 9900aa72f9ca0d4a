import type { Language } from '#language/languages.ts';

/** The names of the gaps in a wording: `law` of "{law} counts from another event". */
type GapsOf<E extends string> = E extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsOf<Rest> : never;

/** What fills a gap: words as they are, a text, a country by its code, or several of these. */
export type Filling = string | number | Text | Country | Series;

/** A country by its ISO 3166-1 alpha-2 code, as a sentence names it. */
interface Country {
  readonly country: string;
}

/** Several fillings with something between them; `small` puts them in small letters, as they stand within a sentence. */
interface Series {
  readonly list: readonly Filling[];
  readonly between: string;
  readonly small?: boolean;
}

/**
 * A piece of wording. English is the wording and the key under which catalogues hold the other languages. `G` names the gaps that
 * are still open: only a text without any can be translated.
 */
export interface Text<G extends string = never> {
  readonly en: string;
  /** The English of exactly one, where the wording counts. */
  readonly one?: string;
  /** Separates uses of one English text that another language translates differently. */
  readonly context?: string;
  readonly fillings?: Readonly<Record<string, Filling>>;
  /** Wordings that come with the text instead of from a catalogue: names, and what people have written themselves. */
  readonly own?: Readonly<Partial<Record<Language, string>>>;
  /** For the compiler alone. */
  readonly gaps?: G;
}

/** A text by its English wording, with the context another language may need. Both are written out: catalogues are checked against the source. */
export const text = <const E extends string>(en: E, { context }: { readonly context?: string } = {}): Text<GapsOf<E>> =>
  context === undefined ? { en } : { en, context };

/** The gaps of a text that counts, besides the count. */
type OtherGaps<E extends string> = Exclude<GapsOf<E>, 'count'>;

/** A text that counts: `counted(3, '{count} day', '{count} days')`. A language with more than two forms words each of them. */
export const counted = <const One extends string, const Several extends string>(
  count: number,
  one: One,
  several: Several,
  ...[others]: [OtherGaps<One | Several>] extends [never] ? [] : [Readonly<Record<OtherGaps<One | Several>, Filling>>]
): Text => ({ en: several, one, fillings: { ...others, count } });

/** What is written alike in every language. */
export const verbatim = (en: string): Text => ({ en, own: {} });

/** A text whose gaps are filled. */
export const fill = <G extends string>(pattern: Text<G>, fillings: Readonly<Record<NoInfer<G>, Filling>>): Text => ({
  ...(pattern as Text),
  fillings,
});

/** Several fillings in a row as one text. */
export const series = (list: readonly Filling[], how: Omit<Series, 'list'>): Text => ({
  ...verbatim('{list}'),
  fillings: { list: { list, ...how } },
});
