import type { Kind } from '#registers/registers.ts';
import type { RuleId, RuleIdOf } from '#rules/book/book.ts';
import type { Concern } from '#rules/concerns.ts';
import type { Subject } from '#rules/subject.ts';
import type { Text } from '#language/text.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** How bad a finding is, in words. */
export const severities = vocabulary([
  ['required', 'Required by law', 'Krevd av loven'],
  ['likely-unlawful', 'Likely unlawful', 'Trolig ulovlig'],
  ['recommended', 'Recommended', 'Anbefalt'],
]);

/** What fills a gap of a message: a text, words in every language, or the reference of an entry that is called by its title. */
export type Detail = string | Text | { readonly ref: string };
export type Details = Readonly<Record<string, Detail>>;

/** One thing that is missing or wrong in one entry. */
export interface Finding {
  readonly rule: RuleId;
  readonly kind: Kind;
  /** The reference of the entry. */
  readonly id: string;
  /** The field to mend, row ids included: `purposes/r1/legalBasis`; empty when it is the entry as a whole. */
  readonly path: string;
  readonly details?: Details;
  /** Set when a person saw it: the reference of the observation, whose note is the message. */
  readonly observation?: string;
}

/** Takes a finding at a field of the entry that is being read. */
export type Report = (path: string, details?: Details) => void;

type Check<K extends Kind> = (subject: Subject<K>, report: Report) => void;

/** How a rule is checked on entries of some kinds: a pure function of an entry, the register around it, and a date. It is not asked about a record that is archived. */
export interface Ruling {
  readonly id: RuleId;
  readonly kinds: readonly Kind[];
  readonly check: Check<Kind>;
  /** It compares with the whole register, so it is not asked where only an entry and what it is linked to are at hand. */
  readonly whole: boolean;
  /** It is silent about a field of which a rule before it has spoken. */
  readonly yields: boolean;
}

/** Says how a rule is checked on entries of one kind, or of several that share the fields it reads. */
export const rule = <const K extends Kind>(
  on: K | readonly K[],
  id: RuleId,
  check: Check<K>,
  { whole = false, yields = false }: Partial<Pick<Ruling, 'whole' | 'yields'>> = {},
): Ruling => ({ id, kinds: typeof on === 'string' ? [on] : on, check: check as unknown as Check<Kind>, whole, yields });

/** The words of a rule beside its title. Gaps such as `{tool}` are filled by a finding's details. */
export interface RuleWords {
  /** What is missing or wrong here, and why it matters. */
  readonly message: Text;
  /** What to do about it. */
  readonly fix: Text;
}

/** The words of the rules of a concern. */
export type Wording<C extends Concern> = Readonly<Partial<Record<RuleIdOf<C>, RuleWords>>>;
