import { agreementDetailsMissing } from '#rules/processors/agreement-details-missing.ts';
import { agreementEntityDiffers } from '#rules/processors/agreement-entity-differs.ts';
import { agreementPointsMissing } from '#rules/processors/agreement-points-missing.ts';
import { chainCycle } from '#rules/processors/chain-cycle.ts';
import { chainOrphan } from '#rules/processors/chain-orphan.ts';
import { clientAgreementMissing } from '#rules/processors/client-agreement-missing.ts';
import { processorAgreementExpired } from '#rules/processors/processor-agreement-expired.ts';
import { processorAgreementMissing } from '#rules/processors/processor-agreement-missing.ts';
import { processorAgreementWrongType } from '#rules/processors/processor-agreement-wrong-type.ts';
import { processorBreachDutyMissing } from '#rules/processors/processor-breach-duty-missing.ts';
import { processorReturnDeletionMissing } from '#rules/processors/processor-return-deletion-missing.ts';
import { processorRoleUnclear } from '#rules/processors/processor-role-unclear.ts';
import { processorUnnamed } from '#rules/processors/processor-unnamed.ts';
import { processorUsesForOwnPurposes } from '#rules/processors/processor-uses-for-own-purposes.ts';
import { processorVerificationOutdated } from '#rules/processors/processor-verification-outdated.ts';
import { subprocessorAuthorisationMissing } from '#rules/processors/subprocessor-authorisation-missing.ts';
import { subprocessorDetailsMissing } from '#rules/processors/subprocessor-details-missing.ts';
import { subprocessorListOutdated } from '#rules/processors/subprocessor-list-outdated.ts';
import { subprocessorNoticeByWebPage } from '#rules/processors/subprocessor-notice-by-web-page.ts';
import { subprocessorObjectionMissing } from '#rules/processors/subprocessor-objection-missing.ts';
import { subprocessorsUnknown } from '#rules/processors/subprocessors-unknown.ts';

/** The rules on processors, in the order they are asked and shown. */
export const processorsRules = [
  processorUnnamed,
  processorRoleUnclear,
  processorAgreementMissing,
  processorAgreementWrongType,
  processorAgreementExpired,
  agreementDetailsMissing,
  processorUsesForOwnPurposes,
  processorVerificationOutdated,
  subprocessorsUnknown,
  subprocessorListOutdated,
  subprocessorDetailsMissing,
  chainCycle,
  chainOrphan,
  agreementEntityDiffers,
  agreementPointsMissing,
  processorBreachDutyMissing,
  subprocessorAuthorisationMissing,
  subprocessorObjectionMissing,
  subprocessorNoticeByWebPage,
  processorReturnDeletionMissing,
  clientAgreementMissing,
] as const;
