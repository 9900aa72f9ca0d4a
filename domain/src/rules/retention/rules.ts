import { retentionAfterErasure } from '#rules/retention/retention-after-erasure.ts';
import { retentionConflict } from '#rules/retention/retention-conflict.ts';
import { retentionDefaultIndeterminate } from '#rules/retention/retention-default-indeterminate.ts';
import { retentionDeletionMissing } from '#rules/retention/retention-deletion-missing.ts';
import { retentionGroundUnspecified } from '#rules/retention/retention-ground-unspecified.ts';
import { retentionIndeterminate } from '#rules/retention/retention-indeterminate.ts';
import { retentionMissing } from '#rules/retention/retention-missing.ts';
import { retentionNotByCategory } from '#rules/retention/retention-not-by-category.ts';
import { retentionOverMaximum } from '#rules/retention/retention-over-maximum.ts';
import { retentionTriggerMismatch } from '#rules/retention/retention-trigger-mismatch.ts';
import { retentionTriggerMissing } from '#rules/retention/retention-trigger-missing.ts';
import { retentionUnderMinimum } from '#rules/retention/retention-under-minimum.ts';
import { retentionUnlimited } from '#rules/retention/retention-unlimited.ts';

/** The rules on retention, in the order they are asked and shown. */
export const retentionRules = [
  retentionMissing,
  retentionIndeterminate,
  retentionDefaultIndeterminate,
  retentionUnlimited,
  retentionTriggerMissing,
  retentionTriggerMismatch,
  retentionGroundUnspecified,
  retentionOverMaximum,
  retentionUnderMinimum,
  retentionDeletionMissing,
  retentionNotByCategory,
  retentionConflict,
  retentionAfterErasure,
] as const;
