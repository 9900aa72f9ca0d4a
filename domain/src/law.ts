import {
  type AdequacyDecision,
  adequacyDecisions,
  type DeadInstrument,
  deadInstruments,
} from '#vocabulary/adequacy.ts';

/** The dated tables rules judge by. Which of their rows count on a date, the rows say themselves. */
export interface Law {
  readonly adequacy: readonly AdequacyDecision[];
  readonly instruments: readonly DeadInstrument[];
}

/** The tables the product brings along. */
export const suppliedLaw: Law = { adequacy: adequacyDecisions, instruments: deadInstruments };
