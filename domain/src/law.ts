import { adequacyDecisions } from '#law/adequacy-decisions.ts';
import { childConsentAges } from '#law/child-consent-ages.ts';
import { transferInstruments } from '#law/transfer-instruments.ts';
import { retentionPeriods } from '#law/retention-periods.ts';
import type { Law } from '#law/tables.ts';
import { vaguePhrases } from '#law/vague-phrases.ts';

export * from '#law/spoken.ts';
export * from '#law/tables.ts';

/** The tables the product brings along, with every release. */
export const suppliedLaw: Law = {
  adequacy: adequacyDecisions,
  instruments: transferInstruments,
  retention: retentionPeriods,
  childConsentAges,
  vaguePhrases,
};
