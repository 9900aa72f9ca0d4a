import { europe } from '#law/retention/europe.ts';
import { nordicEast } from '#law/retention/nordic-east.ts';
import { nordicWest } from '#law/retention/nordic-west.ts';
import type { RetentionPeriod } from '#law/rows/law-rows.ts';

/** Statutory and customary retention periods by country. */
export const retentionPeriods: readonly RetentionPeriod[] = [...nordicWest, ...nordicEast, ...europe];
