/** The entries of a register under test: reference and values, archived when said so. */
export type GivenEntries = readonly (readonly [id: string, values: object, archived?: boolean])[];

/** A rule shown at work: where it fires, and the one change after which it does not. */
export interface RuleCase {
  /** The register in which it fires, in the entry `of`, at the field `at`. */
  readonly register: GivenEntries;
  readonly of: string;
  readonly at: string;
  /** The one field that is changed to mend it, in the entry `of` unless another is named; or the other day it is judged on. */
  readonly mend: { readonly of?: string; readonly path: string; readonly to: unknown } | { readonly on: string };
  /** The day of the law; 21 November 2026 unless said. */
  readonly on?: string;
  /** Registers that look alike, in which it keeps silent about `of`. */
  readonly silent?: readonly GivenEntries[];
}

/** The cases of the rule with an id. */
export interface RuleCases {
  readonly rule: string;
  readonly cases: readonly RuleCase[];
}

/** Shows a rule at work: for each of its checks a register in which it fires, and what mends it. */
export const casesOf = (rule: string, cases: RuleCases['cases']): RuleCases => ({ rule, cases });
