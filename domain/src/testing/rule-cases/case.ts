import type { RuleId } from '#rules/book/book.ts';
import type { Given } from '#testing/state.ts';

/** A rule shown at work: where it fires, and the one change after which it does not. */
export interface Case {
  readonly rule: RuleId;
  /** The register in which it fires, in the entry `of`, at the field `at`. */
  readonly register: Given;
  readonly of: string;
  readonly at: string;
  /** The one field that is changed to mend it, in the entry `of` unless another is named; or the other day it is judged on. */
  readonly mend: { readonly of?: string; readonly path: string; readonly to: unknown } | { readonly on: string };
  /** The day of the law; 21 November 2026 unless said. */
  readonly on?: string;
  /** Registers that look alike, in which it keeps silent about `of`. */
  readonly silent?: readonly Given[];
}
