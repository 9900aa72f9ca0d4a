import { accessSearchIncomplete } from '#rules/information/access-search-incomplete.ts';
import { anonymisationClaimUnsupported } from '#rules/information/anonymisation-claim-unsupported.ts';
import { claimConflict } from '#rules/information/claim-conflict.ts';
import { eprivacyConsentMissing } from '#rules/information/eprivacy-consent-missing.ts';
import { liabilityDisclaimer } from '#rules/information/liability-disclaimer.ts';
import { noticeIncomplete } from '#rules/information/notice-incomplete.ts';
import { noticeMissing } from '#rules/information/notice-missing.ts';
import { noticeUndated } from '#rules/information/notice-undated.ts';
import { noticeVersionConflict } from '#rules/information/notice-version-conflict.ts';
import { outdatedAuthorityReference } from '#rules/information/outdated-authority-reference.ts';
import { profilingNotDeclared } from '#rules/information/profiling-not-declared.ts';
import { provisionInfoMissing } from '#rules/information/provision-info-missing.ts';
import { rightAccessLimited } from '#rules/information/right-access-limited.ts';
import { rightErasureNarrowed } from '#rules/information/right-erasure-narrowed.ts';
import { rightObjectLimited } from '#rules/information/right-object-limited.ts';
import { rightRectificationMissing } from '#rules/information/right-rectification-missing.ts';
import { rightRectificationNarrowed } from '#rules/information/right-rectification-narrowed.ts';
import { rightsChannelMissing } from '#rules/information/rights-channel-missing.ts';
import { rightsIncomplete } from '#rules/information/rights-incomplete.ts';
import { rightsObjectMarketingMissing } from '#rules/information/rights-object-marketing-missing.ts';
import { rightsResponseDeadlineMissing } from '#rules/information/rights-response-deadline-missing.ts';
import { rightsResponseDelay } from '#rules/information/rights-response-delay.ts';
import { sharingClaimConflict } from '#rules/information/sharing-claim-conflict.ts';
import { sourceConflict } from '#rules/information/source-conflict.ts';
import { sourceMissing } from '#rules/information/source-missing.ts';
import { sourceUnspecified } from '#rules/information/source-unspecified.ts';
import { storageClaimConflict } from '#rules/information/storage-claim-conflict.ts';
import { supervisoryComplaintMissing } from '#rules/information/supervisory-complaint-missing.ts';
import { trackerInventoryMissing } from '#rules/information/tracker-inventory-missing.ts';
import { transferClaimConflict } from '#rules/information/transfer-claim-conflict.ts';

/** The rules on information, in the order they are asked and shown. */
export const informationRules = [
  sourceMissing,
  sourceUnspecified,
  noticeMissing,
  provisionInfoMissing,
  profilingNotDeclared,
  sourceConflict,
  claimConflict,
  sharingClaimConflict,
  transferClaimConflict,
  storageClaimConflict,
  noticeUndated,
  noticeVersionConflict,
  noticeIncomplete,
  outdatedAuthorityReference,
  liabilityDisclaimer,
  supervisoryComplaintMissing,
  rightsIncomplete,
  rightRectificationMissing,
  rightsObjectMarketingMissing,
  rightsChannelMissing,
  rightsResponseDeadlineMissing,
  rightsResponseDelay,
  rightAccessLimited,
  rightErasureNarrowed,
  rightRectificationNarrowed,
  rightObjectLimited,
  accessSearchIncomplete,
  eprivacyConsentMissing,
  trackerInventoryMissing,
  anonymisationClaimUnsupported,
] as const;
