import { rowsIn } from '#law/table.ts';
import { lawTables } from '#law/tables-of-kinds.ts';
import type { Law } from '#law/rows/law-rows.ts';
import type { RegisterState } from '#entries/register.ts';

export * from '#law/instruments-in-text.ts';
export * from '#law/packed-law.ts';
export * from '#law/recognition.ts';
export * from '#law/table.ts';
export * from '#law/tables-of-kinds.ts';
export * from '#law/rows/law-rows.ts';
export { lawRowStatuses } from '#vocabulary/law.ts';

/** The day the supplied tables were last checked against their sources. */
export const checkedOn = '2026-08-05';

/** The tables the product brings along, with every release. */
export const suppliedLaw: Law = {
  adequacy: lawTables['adequacy-decision'].supplied,
  instruments: lawTables['transfer-instrument'].supplied,
  retention: lawTables['retention-period'].supplied,
  childConsentAges: lawTables['child-consent-age'].supplied,
  words: lawTables['vague-phrase'].supplied,
};

/** The law as a register knows it: the supplied tables, corrected and added to by its entries. */
export const lawIn = (state: RegisterState): Law => ({
  adequacy: rowsIn(lawTables['adequacy-decision'], state),
  instruments: rowsIn(lawTables['transfer-instrument'], state),
  retention: rowsIn(lawTables['retention-period'], state),
  childConsentAges: rowsIn(lawTables['child-consent-age'], state),
  words: rowsIn(lawTables['vague-phrase'], state),
});
