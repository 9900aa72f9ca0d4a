import { acronymUnexplained } from '#rules/upkeep/acronym-unexplained.ts';
import { archivedEntryUsed } from '#rules/upkeep/archived-entry-used.ts';
import { endedNotErased } from '#rules/upkeep/ended-not-erased.ts';
import { entryUnused } from '#rules/upkeep/entry-unused.ts';
import { linkOnlyAnswer } from '#rules/upkeep/link-only-answer.ts';
import { notReviewed } from '#rules/upkeep/not-reviewed.ts';
import { ownerInactive } from '#rules/upkeep/owner-inactive.ts';
import { ownerMissing } from '#rules/upkeep/owner-missing.ts';
import { possibleDuplicateActivity } from '#rules/upkeep/possible-duplicate-activity.ts';
import { possibleDuplicateEntry } from '#rules/upkeep/possible-duplicate-entry.ts';
import { unsettledAnswer } from '#rules/upkeep/unsettled-answer.ts';

/** The rules on upkeep, in the order they are asked and shown. */
export const upkeepRules = [
  notReviewed,
  ownerMissing,
  ownerInactive,
  endedNotErased,
  unsettledAnswer,
  linkOnlyAnswer,
  acronymUnexplained,
  possibleDuplicateActivity,
  possibleDuplicateEntry,
  entryUnused,
  archivedEntryUsed,
] as const;
