import type { Issue } from 'domain/schema';
import { problems, type ProblemName } from '#use-cases/problems/problems.ts';

/** What an answer says beside the name of the problem. `params` fill the `{gaps}` of its wording. */
export interface ProblemFacts {
  readonly params?: Readonly<Record<string, string | number>>;
  /** What is wrong with what was sent; the answer words each in the reader's language. */
  readonly issues?: readonly Issue[];
  /** The entry as it stands now, for a change that came too late. */
  readonly current?: unknown;
  /** The entries that refer to the one at hand. */
  readonly usedBy?: readonly unknown[];
  /** Headers that belong to the status, such as `Allow` and `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem with a name; thrown anywhere, translated once (RFC 9457). */
export class Problem extends Error {
  readonly is: ProblemName;
  readonly facts: ProblemFacts;

  constructor(is: ProblemName, facts: ProblemFacts = {}) {
    super(is);
    this.is = is;
    this.facts = facts;
  }

  get status(): number {
    return problems[this.is].status;
  }
}

/** `throw problem('not-found')`. */
export const problem = (is: ProblemName, facts?: ProblemFacts): Problem => new Problem(is, facts);
