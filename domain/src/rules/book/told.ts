import { type Text, text } from '#language/text.ts';

/** How bad a finding is: the law asks for it, what is done is probably not lawful, or good practice asks for it. */
export type Severity = 'required' | 'likely-unlawful' | 'recommended';

/**
 * How a rule comes to be counted. `asked`: Article 30 itself asks for it, so while it fires the letter of its concern is not
 * complete. `observed`: no field can show it, a person records it as an observation.
 */
export type Standing = 'asked' | 'observed' | 'beside';

/** A rule as the catalogue tells it. */
export interface Told<I extends string = string> {
  /** Readable words, never changed once released: acceptances and observations name it. */
  readonly id: I;
  readonly severity: Severity;
  /** Provisions, decisions, opinions and guidance it rests on, the main one first; the GDPR's without "Art.". */
  readonly cites: readonly string[];
  /** What is wrong, in a few words. */
  readonly title: Text;
  readonly standing: Standing;
}

/** Tells of a rule. */
export const told = <const I extends string>(
  id: I,
  severity: Severity,
  cites: readonly string[],
  en: string,
  nb: string,
  standing: Standing = 'beside',
): Told<I> => ({ id, severity, cites, title: text(en, nb), standing });
