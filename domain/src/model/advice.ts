import { type Text, text } from '#language/text.ts';

/** What a person should know when answering a field: help in plain words, and an answer an authority would accept beside one it would not. */
export interface Advice {
  readonly help: Text;
  readonly good?: Text;
  readonly bad?: Text;
}

/** Advice by the field's place in its kind, names joined by dots: `purposes.legalBasis`. */
export type Guidance = Readonly<Record<string, Advice>>;

type Pair = readonly [en: string, nb: string];

/** Makes advice from English and Norwegian wording. */
export const advice = (help: Pair, good?: Pair, bad?: Pair): Advice => ({
  help: text(...help),
  ...(good && { good: text(...good) }),
  ...(bad && { bad: text(...bad) }),
});

/** The same advice at a deeper place, for fields that several kinds share. */
export const under = (place: string, guidance: Guidance): Guidance =>
  Object.fromEntries(Object.entries(guidance).map(([path, item]) => [`${place}.${path}`, item]));
