import { checkOn, type Report, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { claimedBasis, type LegalBasis, type Purpose } from '#rules/facts/purposes.ts';

type Activity = EvaluatedEntry<'activity'>;

/** Whether a basis is claimed; beside one that is settled, what else is claimed is a conflict and asks for nothing more. */
const claims = (purpose: Purpose, basis: LegalBasis): boolean =>
  claimedBasis(purpose) === basis || (!claimedBasis(purpose) && (purpose.alsoClaimed?.includes(basis) ?? false));

/** Checks the purposes of an activity a basis is claimed for. One that a reader inferred asks for nothing yet. */
export const checkBasis = (
  basis: LegalBasis,
  check: (purpose: Purpose, entry: Activity, report: Report) => void,
): RuleCheck =>
  checkOn('activity', (entry, report) => {
    for (const purpose of entry.values.purposes ?? []) if (claims(purpose, basis)) check(purpose, entry, report);
  });

/** The field to mend: the basis or, where it is inferred, its status. */
export const whereDecided = ({ id, legalBasis }: Purpose): string =>
  `purposes/${id}/${legalBasis === undefined ? 'legalBasis' : 'basisStatus'}`;
