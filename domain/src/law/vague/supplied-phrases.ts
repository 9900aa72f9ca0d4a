import type { VagueAbout, VaguePhrase } from '#law/rows/law-rows.ts';

type ByAbout = Readonly<Partial<Record<VagueAbout, readonly string[]>>>;

/** The phrases of one language: those that are vague wherever they stand, and those only as the whole answer. */
export interface SuppliedPhrases {
  readonly language: VaguePhrase['language'];
  readonly within: ByAbout;
  readonly alone: ByAbout;
}
