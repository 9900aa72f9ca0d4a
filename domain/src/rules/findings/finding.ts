import type { Kind } from '#registers/registers.ts';
import type { RuleId } from '#rules/catalogue.ts';
import type { Details } from '#rules/engine/define-rule.ts';

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
