import { adequacyChallenged } from '#rules/transfers/adequacy-challenged.ts';
import { adequacyEnding } from '#rules/transfers/adequacy-ending.ts';
import { adequacyLimited } from '#rules/transfers/adequacy-limited.ts';
import { adequacyNotCovering } from '#rules/transfers/adequacy-not-covering.ts';
import { clausesAnnexesMissing } from '#rules/transfers/clauses-annexes-missing.ts';
import { clausesModuleMismatch } from '#rules/transfers/clauses-module-mismatch.ts';
import { derogationPublicAuthority } from '#rules/transfers/derogation-public-authority.ts';
import { derogationRecurring } from '#rules/transfers/derogation-recurring.ts';
import { derogationUndocumented } from '#rules/transfers/derogation-undocumented.ts';
import { dpfCertificationUnchecked } from '#rules/transfers/dpf-certification-unchecked.ts';
import { dpfFallbackMissing } from '#rules/transfers/dpf-fallback-missing.ts';
import { onwardTransferUnsecured } from '#rules/transfers/onward-transfer-unsecured.ts';
import { parentAccessUnanswered } from '#rules/transfers/parent-access-unanswered.ts';
import { remoteAccessUntreated } from '#rules/transfers/remote-access-untreated.ts';
import { transferAssessmentMissing } from '#rules/transfers/transfer-assessment-missing.ts';
import { transferAuthorisationMissing } from '#rules/transfers/transfer-authorisation-missing.ts';
import { transferClausesOutdated } from '#rules/transfers/transfer-clauses-outdated.ts';
import { transferCountryMissing } from '#rules/transfers/transfer-country-missing.ts';
import { transferCountryVague } from '#rules/transfers/transfer-country-vague.ts';
import { transferNotAssessed } from '#rules/transfers/transfer-not-assessed.ts';
import { transferSafeguardMissing } from '#rules/transfers/transfer-safeguard-missing.ts';
import { transferToolInvalid } from '#rules/transfers/transfer-tool-invalid.ts';
import { transferWithinEea } from '#rules/transfers/transfer-within-eea.ts';
import { transfersContradicted } from '#rules/transfers/transfers-contradicted.ts';
import { transfersUnanswered } from '#rules/transfers/transfers-unanswered.ts';

/** The rules on transfers, in the order they are asked and shown. */
export const transfersRules = [
  transfersUnanswered,
  transferCountryMissing,
  transferCountryVague,
  transferWithinEea,
  transferSafeguardMissing,
  transferNotAssessed,
  transfersContradicted,
  remoteAccessUntreated,
  onwardTransferUnsecured,
  parentAccessUnanswered,
  transferToolInvalid,
  transferClausesOutdated,
  clausesModuleMismatch,
  clausesAnnexesMissing,
  transferAssessmentMissing,
  transferAuthorisationMissing,
  adequacyNotCovering,
  adequacyLimited,
  adequacyEnding,
  adequacyChallenged,
  dpfCertificationUnchecked,
  dpfFallbackMissing,
  derogationRecurring,
  derogationUndocumented,
  derogationPublicAuthority,
] as const;
