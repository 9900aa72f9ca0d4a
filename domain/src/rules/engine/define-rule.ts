import type { Filling, Text } from '#language/text.ts';
import type { Kind } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** How bad a finding is: the law asks for it, what is done is probably not lawful, or good practice asks for it. */
export const severities = vocabulary([
  ['required', 'Required by law'],
  ['likely-unlawful', 'Likely unlawful'],
  ['recommended', 'Recommended'],
]);

/** The code of a severity. */
export type Severity = (typeof severities)['terms'][number]['code'];

/** What fills a gap of a message: words, a text, or the reference of an entry that is called by its title. */
export type Detail = Filling | { readonly ref: string };
export type Details = Readonly<Record<string, Detail>>;

/** Takes a finding at a field of the entry that is evaluated: a path of names and row ids, empty for the entry as a whole. */
export type Report = (path: string, details?: Details) => void;

type Check<K extends Kind> = (entry: EvaluatedEntry<K>, report: Report) => void;

interface CheckOptions {
  /** It compares with the whole register, so it is left out where only an entry and what it is linked to are at hand. */
  readonly needsFullRegister: boolean;
  /** `earlier-rules`: it is silent about a field of which a rule before it in the catalogue has reported something. */
  readonly suppressedBy: 'earlier-rules' | undefined;
}

/** How a rule is checked on entries of some kinds: a pure function of an entry, the register around it, and a date. Archived entries are never checked. */
export interface RuleCheck extends CheckOptions {
  readonly kinds: readonly Kind[];
  readonly check: Check<Kind>;
}

/** How a rule is checked on entries of one kind, or of several that share the fields it reads. */
export const checkOn = <const K extends Kind>(
  kinds: K | readonly K[],
  check: Check<K>,
  { needsFullRegister = false, suppressedBy }: Partial<CheckOptions> = {},
): RuleCheck => ({
  kinds: typeof kinds === 'string' ? [kinds] : kinds,
  check: check as unknown as Check<Kind>,
  needsFullRegister,
  suppressedBy,
});

/** The facts of a rule that do not depend on its check. */
export interface RuleMeta<I extends string = string> {
  /** Readable words, never changed once released: acceptances and observations name it. The rule's file has the same name. */
  readonly id: I;
  readonly severity: Severity;
  /** Provisions, decisions, opinions and guidance it rests on, the main one first; the GDPR's without "Art.". */
  readonly cites: readonly string[];
  /** Article 30 itself asks for it: while it fires, the letter of its concern is not complete. */
  readonly article30?: true;
  /** What is wrong, in a few words. */
  readonly title: Text;
  /** What is missing or wrong here, and why it matters. Gaps such as `{tool}` are filled by a finding's details. */
  readonly message: Text<string>;
  /** What to do about it; the same gaps. */
  readonly fix: Text<string>;
}

/** A rule that fields can show, or one that only a person can see and records as an observation (`manual`). */
export interface Rule<I extends string = string> extends RuleMeta<I> {
  readonly manual: boolean;
  readonly checks: readonly RuleCheck[];
}

type Checked = { readonly checks: readonly [RuleCheck, ...RuleCheck[]]; readonly manual?: never };
type Manual = { readonly manual: true; readonly checks?: never };

/** Defines a rule: all that is known of it in one place. */
export const defineRule = <const I extends string>(rule: RuleMeta<I> & (Checked | Manual)): Rule<I> => ({
  ...rule,
  manual: rule.manual ?? false,
  checks: rule.checks ?? [],
});
