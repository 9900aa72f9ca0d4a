import type { Text } from '#language/text.ts';

/** What a person should know when answering a field: help in plain words, and an answer an authority would accept beside one it would not. */
export interface Advice {
  readonly help: Text;
  readonly good?: Text;
  readonly bad?: Text;
}

/** Advice by the field's place in its kind, names joined by dots: `purposes.legalBasis`. */
export type Guidance = Readonly<Record<string, Advice>>;

/** Makes advice from its wording in English. */
export const advice = (help: string, good?: string, bad?: string): Advice => ({
  help: { en: help },
  ...(good !== undefined && { good: { en: good } }),
  ...(bad !== undefined && { bad: { en: bad } }),
});

/** The same advice at a deeper place, for fields that several kinds share. */
export const under = (place: string, guidance: Guidance): Guidance =>
  Object.fromEntries(Object.entries(guidance).map(([path, item]) => [`${place}.${path}`, item]));
